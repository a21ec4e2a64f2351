package org.sptt.platform.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a child process runs.
 *
 * @param folder in which it runs; the class-data archive of an application names its jars from
 *     there
 * @param environment added to this process's own; the place for secrets, which arguments are not
 */
public record Program(List<String> command, Path folder, Map<String, String> environment) {
  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
