package org.sptt.platform;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sptt down}: stops everything; the data stays. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Arrête toute la plateforme ; les données restent.")
final class DownCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    PlatformHome home = PlatformHome.current();
    try (PlatformLock lock = PlatformLock.take(home)) {
      Platform platform = new Platform(home);
      boolean ran = platform.runs();
      platform.stop(new TerminalProgress(out, 0));
      out.println(
          ran
              ? "La plateforme est arrêtée ; ses données restent dans " + home.folder()
              : "La plateforme est déjà arrêtée.");
      return 0;
    }
  }
}
