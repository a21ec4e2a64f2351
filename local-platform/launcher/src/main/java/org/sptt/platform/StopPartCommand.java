package org.sptt.platform;

import java.util.concurrent.Callable;
import org.sptt.platform.parts.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sptt stop PART}: the others go on; {@code sptt start PART} brings it back. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Arrête une seule partie ; les autres continuent.")
final class StopPartCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PARTIE", description = "par exemple reporting")
  private String name;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    try (PlatformLock lock = PlatformLock.take(home)) {
      Part part = new Platform(home).part(name);
      String said = part.process().isPresent() ? "%s est arrêté." : "%s ne tournait pas.";
      part.stop();
      command.commandLine().getOut().println(said.formatted(name));
      return 0;
    }
  }
}
