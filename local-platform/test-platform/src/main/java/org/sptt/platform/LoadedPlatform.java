package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.sptt.platform.programme.LoadCommand;
import org.sptt.platform.programme.ReportCommand;
import picocli.CommandLine;

/** A running platform, its programme and its figures, by the commands and the API people use. */
public final class LoadedPlatform {

  /** What a command ended with and said. */
  public record Said(int exit, String text) {}

  private static final String STRUCTURES = "/directory/api/structures?limit=500";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final TestPlatform.Running running;
  private final JsonHttp http = new JsonHttp();

  public LoadedPlatform(TestPlatform.Running running) {
    this.running = running;
  }

  /** Takes back what another test loaded: two programmes on one platform add up. */
  void empty() {
    if (!Files.exists(programme())) {
      return;
    }
    try {
      Assembly.SERVICES.forEach(running::stopPart);
      running.stopPart("kafka");
      Assembly.SERVICES.forEach(running.platform()::emptyDatabaseOf);
      Folders.delete(running.home().folder().resolve("data").resolve("kafka"));
      Files.delete(programme());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running.start();
  }

  private Path programme() {
    return running.home().folder().resolve("programme");
  }

  public Said load(Path folder) {
    return run(new LoadCommand(running::coordinator), folder.toString());
  }

  Said report(String... arguments) {
    return run(new ReportCommand(running::coordinator, Clock.systemUTC()), arguments);
  }

  private static Said run(Object command, String... arguments) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    int exit = new CommandLine(command).setOut(out).setErr(out).execute(arguments);
    return new Said(exit, text.toString());
  }

  /** All figures as of a date, by id. */
  Map<String, String> figures(LocalDate asOf) {
    Map<String, String> figures = new TreeMap<>();
    get("/reporting/api/figures?asOf=" + asOf)
        .path("figures")
        .forEach(figure -> figures.put(figure.path("id").asText(), figure.path("value").asText()));
    return figures;
  }

  /** Those figures that are not what they were, as {@code before -> after}. */
  Map<String, String> changed(Map<String, String> before, LocalDate asOf) {
    Map<String, String> changed = new TreeMap<>();
    figures(asOf)
        .forEach(
            (id, value) -> {
              if (!value.equals(before.get(id))) {
                changed.put(id, before.get(id) + " -> " + value);
              }
            });
    return changed;
  }

  /** Enters who came to a session; nobody came when there are no half-days. */
  void attendance(String session, Map<String, Object> participant, Object... halfDays) {
    String id = id("/training/api/sessions?limit=500", "title", session);
    done(
        "PUT",
        "/training/api/sessions/" + id + "/attendances",
        Map.of("participant", participant, "halfDays", halfDays));
  }

  /** Has a structure's record stand for another one. */
  void merge(String structure, String into) {
    done("PUT", mergeOf(structure), Map.of("into", id(STRUCTURES, "name", into)));
  }

  /** Takes that back. */
  void separate(String structure) {
    done("DELETE", mergeOf(structure), Map.of());
  }

  private String mergeOf(String structure) {
    return "/directory/api/merges/structures/" + id(STRUCTURES, "name", structure);
  }

  private String id(String list, String field, String value) {
    return StreamSupport.stream(get(list).spliterator(), false)
        .filter(each -> each.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private void done(String method, String path, Map<String, ?> body) {
    HttpResponse<String> answer =
        http.send(method, address(path), running.coordinator().token(), body);
    if (answer.statusCode() / 100 != 2) {
      throw JsonHttp.refused(method, address(path), answer);
    }
  }

  JsonNode state() {
    return get("/reporting/api/state");
  }

  void awaitCaughtUp() {
    new FiguresState(running.home()).whenCaughtUp(new PrintWriter(new StringWriter()));
  }

  /** How long it took until it was so. */
  public static Duration await(BooleanSupplier condition) throws InterruptedException {
    long began = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new AssertionError("not so after " + PATIENCE);
      }
      Thread.sleep(20);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private JsonNode get(String path) {
    return http.get(address(path), running.coordinator().token());
  }

  private URI address(String path) {
    return running.home().address().resolve(path);
  }
}
