package org.sptt.platform;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sptt reset}: stops everything and forgets all of its data, secrets and ports. */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description = "Arrête la plateforme et efface ses données.")
final class ResetCommand implements Callable<Integer> {
  /** Named one by one: SPTT_HOME may point at a folder that holds other things too. */
  private static final List<String> OURS =
      List.of("data", "logs", "run", "mail", "programme", "ports.properties", "secrets.properties");

  @Option(names = "--yes", description = "sans demander")
  private boolean agreed;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    PlatformHome home = PlatformHome.current();
    if (!agreed && !agrees(home)) {
      out.println("Rien n'est effacé.");
      return 1;
    }
    try (PlatformLock lock = PlatformLock.take(home)) {
      new Platform(home).stop(new TerminalProgress(out, 0));
      for (String name : OURS) {
        Folders.delete(home.folder().resolve(name));
      }
    }
    out.println("La plateforme est vide : " + home.folder());
    return 0;
  }

  private static boolean agrees(PlatformHome home) {
    Console console = System.console();
    if (console == null) {
      throw new PartFailure(
          "Personne n'est là pour confirmer : ./sptt reset --yes efface sans demander.");
    }
    String answer =
        console.readLine("Effacer toutes les données de %s ? (oui/non) ", home.folder());
    return "oui".equalsIgnoreCase(answer == null ? "" : answer.trim());
  }
}
