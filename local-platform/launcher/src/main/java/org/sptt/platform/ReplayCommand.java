package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code sptt replay}: empties the reporting service's database, lets it read all events from the
 * first, and says whether every figure of every date is the same as before.
 */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Efface les chiffres et les recompte depuis le premier événement.")
final class ReplayCommand implements Callable<Integer> {
  private static final String REPORTING = "reporting";

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    PrintWriter out = command.commandLine().getOut();
    FiguresState figures = new FiguresState(home);
    try (PlatformLock lock = PlatformLock.take(home)) {
      Platform platform = new Platform(home);
      JsonNode before = figures.whenCaughtUp(out);
      out.println("Avant : " + said(before));
      platform.part(REPORTING).stop();
      platform.emptyDatabaseOf(REPORTING);
      Instant began = Instant.now();
      platform.part(REPORTING).start();
      JsonNode after = figures.whenCaughtUp(out);
      out.println("Après : " + said(after));
      return verdict(before, after, Duration.between(began, Instant.now()), out);
    }
  }

  private static String said(JsonNode state) {
    return "%d faits, empreinte %s"
        .formatted(state.path("facts").asLong(), state.path("hash").asText());
  }

  private static int verdict(JsonNode before, JsonNode after, Duration taken, PrintWriter out) {
    if (!before.path("hash").equals(after.path("hash"))) {
      throw new PartFailure("Les chiffres recomptés diffèrent de ceux d'avant.");
    }
    out.println(
        "Tous les chiffres de toutes les dates sont identiques (%s)."
            .formatted(TerminalProgress.seconds(taken)));
    return 0;
  }
}
