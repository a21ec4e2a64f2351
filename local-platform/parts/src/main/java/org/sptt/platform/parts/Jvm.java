package org.sptt.platform.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM that runs this one, as a command for a child. */
public final class Jvm {
  private Jvm() {}

  /** Quick to start and small in memory, for development; C1 alone costs peak throughput. */
  public static List<String> small(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k"));
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of(options));
    return command;
  }
}
