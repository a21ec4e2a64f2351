package org.sptt.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sptt start PART}: brings back one that was stopped or died. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Remet en marche une seule partie.")
final class StartPartCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PARTIE", description = "par exemple reporting")
  private String name;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    try (PlatformLock lock = PlatformLock.take(home)) {
      Instant began = Instant.now();
      new Platform(home).part(name).start();
      command
          .commandLine()
          .getOut()
          .printf(
              "%s répond après %s.%n",
              name, TerminalProgress.seconds(Duration.between(began, Instant.now())));
      return 0;
    }
  }
}
