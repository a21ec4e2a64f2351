package org.sptt.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sptt logs}: the end of what the parts say, and what they say next. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Montre les journaux des parties.")
final class LogsCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "PARTIE", description = "une seule partie")
  private Optional<String> part = Optional.empty();

  @Option(
      names = {"-f", "--follow"},
      description = "continue d'afficher ce qui s'écrit")
  private boolean follow;

  @Option(names = "-n", paramLabel = "N", description = "nombre de lignes (100)")
  private int lines = 100;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Platform platform = new Platform(PlatformHome.current());
    List<Path> logs =
        part.map(name -> List.of(platform.part(name))).orElseGet(platform::parts).stream()
            .map(Part::log)
            .filter(Files::exists)
            .toList();
    if (logs.isEmpty()) {
      throw new PartFailure("Il n'y a pas encore de journal.");
    }
    // tail is on every machine that has a shell, and knows how to follow several files.
    List<String> tail = new ArrayList<>(List.of("tail", "-n", String.valueOf(lines)));
    if (follow) {
      tail.add("-f");
    }
    logs.forEach(log -> tail.add(log.toString()));
    return new ProcessBuilder(tail).inheritIO().start().waitFor();
  }
}
