package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.sptt.platform.parts.PartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt replay}: has all figures rebuilt from the first event, beside those that go on being
 * served, and says whether every figure of every date is the same. Interrupting the command does
 * not stop the rebuild; {@code --stop} does, and the next one goes on where it was.
 */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description =
        "Recompte les chiffres depuis le premier événement, à côté de ceux qui restent affichés.")
final class ReplayCommand implements Callable<Integer> {
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);
  private static final String REBUILDS = "/reporting/api/rebuilds";

  @Option(names = "--stop", description = "arrête le recomptage en cours ; le suivant le reprendra")
  private boolean stop;

  @Spec private CommandSpec command;

  private final JsonHttp http = new JsonHttp();

  @Override
  public Integer call() {
    PlatformHome home = PlatformHome.current();
    PrintWriter out = command.commandLine().getOut();
    if (stop) {
      send(home, REBUILDS + "/stop");
      out.println("Le recomptage s'arrête ; ./sptt replay le reprendra où il en est.");
      return 0;
    }
    FiguresState figures = new FiguresState(home);
    JsonNode before = figures.whenCaughtUp(out);
    out.println("Avant : " + said(before, before.path("hash").asText()));
    Instant began = Instant.now();
    send(home, REBUILDS);
    JsonNode rebuilt = whenOver(home, out);
    JsonNode after = figures.now();
    out.println("Après : " + said(after, rebuilt.path("hashAfter").asText()));
    return verdict(rebuilt, Duration.between(began, Instant.now()), out);
  }

  private JsonNode whenOver(PlatformHome home, PrintWriter out) {
    String said = "";
    while (true) {
      JsonNode newest =
          http.get(home.address().resolve(REBUILDS), home.tokens().of("coordinatrice")).path(0);
      if (newest.path("over").asBoolean() || newest.path("stopped").asBoolean()) {
        return newest;
      }
      String progress = progress(newest);
      if (!progress.equals(said)) {
        said = progress;
        out.println("  … " + progress);
        out.flush();
      }
      pause();
    }
  }

  private static String progress(JsonNode rebuild) {
    return switch (rebuild.path("phase").asText()) {
      case "READING" -> "lit les événements, %d %%".formatted(inTens(rebuild.path("percent")));
      case "INDEXING" -> "range les faits";
      case "COUNTING" -> "compte";
      default -> "compare";
    };
  }

  // So that a long reading says ten times how far it is.
  private static long inTens(JsonNode percent) {
    return percent.asLong() / 10 * 10;
  }

  private void send(PlatformHome home, String path) {
    URI address = home.address().resolve(path);
    HttpResponse<String> answer =
        http.send("POST", address, home.tokens().of("coordinatrice"), Map.of());
    if (answer.statusCode() / 100 != 2) {
      throw JsonHttp.refused("POST", address, answer);
    }
  }

  private static String said(JsonNode state, String hash) {
    return "%d faits, empreinte %s".formatted(state.path("facts").asLong(), hash);
  }

  private static int verdict(JsonNode rebuilt, Duration taken, PrintWriter out) {
    switch (rebuilt.path("phase").asText()) {
      case "SAME" ->
          out.println(
              "Tous les chiffres de toutes les dates sont identiques (%s)."
                  .formatted(TerminalProgress.seconds(taken)));
      case "STOPPED" -> out.println("Arrêté ; ./sptt replay le reprendra où il en est.");
      case "FAILED" ->
          throw new PartFailure("Le recomptage a échoué ; ./sptt logs reporting dit pourquoi.");
      default -> throw new PartFailure("Les chiffres recomptés diffèrent de ceux d'avant.");
    }
    return 0;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailure("Interrompu.", e);
    }
  }
}
