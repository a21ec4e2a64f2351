package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.events.Topics;

/**
 * Somebody is in every store of the running platform, under a wrong e-mail at first, asks to be
 * forgotten, and is.
 */
@ExtendWith(TestPlatform.class)
class ForgottenPersonIT {

  private static final LocalDate MID_TERM = LocalDate.of(2024, 7, 31);
  private static final List<String> EXPORTS =
      List.of(
          "/training/exports/inscriptions.csv",
          "/training/exports/presences.csv",
          "/training/exports/sessions.csv",
          "/directory/exports/annuaire.csv",
          "/training/api/sessions?limit=500",
          "/training/api/follow-up-interviews?limit=500",
          "/directory/api/people?limit=500",
          "/directory/api/experts?limit=500",
          "/directory/api/structures?limit=500",
          "/directory/api/entries?q=kanarkowska",
          "/training/agenda.ics");

  private final TestPlatform.Running running;
  private final LoadedPlatform platform;
  private final JsonHttp http = new JsonHttp();
  private final WrittenFiles files;

  ForgottenPersonIT(TestPlatform.Running running) {
    this.running = running;
    this.platform = new LoadedPlatform(running);
    this.files = new WrittenFiles(running.home().folder());
  }

  @Test
  void noFileTopicMailExportOrLogHoldsThePersonAndEveryFigureStays() throws Exception {
    platform.empty();
    platform.load(Programmes.OF_2023_2024);
    Canaries canaries = new Canaries(running);
    String person = canaries.fly();
    LoadedPlatform.await(
        () ->
            files.holding(List.of(Canaries.WRONG_EMAIL)).keySet().stream()
                .anyMatch(file -> file.startsWith("mail/")));
    platform.awaitCaughtUp();
    List<String> before = figures();
    checkpoint();
    assertThat(files.holding(Canaries.WORDS).values().stream().distinct())
        .as("before")
        .containsExactlyInAnyOrderElementsOf(Canaries.WORDS);

    String rectification = canaries.rectify(person);
    LoadedPlatform.await(
        () -> get("/directory/api/rectifications/" + rectification).path("awaited").isEmpty());
    platform.awaitCaughtUp();
    assertThat(figures()).as("one person under two e-mails").isEqualTo(before);
    canaries.askForACopy();

    String erasure = erased();
    String receipt = receipt(erasure);

    assertThat(receipt)
        .contains("Annuaire, fiches de personnes : 2", "Formations, inscriptions et présences : 3")
        .contains("Expérimentations, présences en atelier : 1");
    emptyTheMailbox();
    LoadedPlatform.await(this::swept);
    checkpoint();
    assertThat(files.holding(Canaries.WORDS)).as("after").isEmpty();
    assertThat(exported()).as("exports afterwards").isEmpty();
    platform.awaitCaughtUp();
    assertThat(figures()).isEqualTo(before);

    running.stopPart("reporting");
    running.platform().emptyDatabaseOf("reporting");
    running.startPart("reporting");
    platform.awaitCaughtUp();

    assertThat(figures()).as("after a replay of all events").isEqualTo(before);
    checkpoint();
    assertThat(files.holding(Canaries.WORDS)).as("after the replay").isEmpty();
    assertThat(told()).as("topics").isEmpty();
  }

  /** All figures at the end and at mid-term, and several taken apart. */
  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures.add(platform.figures(MID_TERM).toString());
    figures.add(platform.figures(LocalDate.now()).toString());
    for (String part : List.of("T10/breakdown?by=gender", "T10/breakdown?by=engagement")) {
      figures.add(get("/reporting/api/figures/" + part + "&asOf=" + MID_TERM).toString());
    }
    figures.add(platform.report().text());
    return figures;
  }

  private String erased() throws Exception {
    HttpResponse<String> answer =
        http.send(
            "POST",
            at("/directory/api/erasures"),
            running.coordinator().token(),
            Map.of("email", Canaries.EMAIL));
    assertThat(answer.statusCode()).isEqualTo(202);
    return answer.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  private String receipt(String erasure) throws InterruptedException {
    URI receipt = at("/directory/api/erasures/" + erasure + "/receipt");
    String token = running.coordinator().token();
    LoadedPlatform.await(() -> http.send("GET", receipt, token, Map.of()).statusCode() == 200);
    return http.send("GET", receipt, token, Map.of()).body();
  }

  /** The local stand-in for people's own mailboxes, which no platform reaches. */
  private void emptyTheMailbox() {
    HttpResponse<String> emptied =
        http.send("POST", at("/mail/"), running.coordinator().token(), Map.of());
    assertThat(emptied.statusCode()).isEqualTo(303);
  }

  /** Whether all services have written anew the tables that held the person. */
  private boolean swept() {
    return Stream.of("directory", "training", "experimentation").allMatch(this::sweptOf);
  }

  private boolean sweptOf(String service) {
    try (Connection database = running.platform().database(service);
        Statement statement = database.createStatement();
        var row = statement.executeQuery("select count(*) from sweep")) {
      row.next();
      return row.getInt(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What PostgreSQL does every five minutes by itself; the journal from before it goes. */
  private void checkpoint() throws SQLException {
    String url =
        "jdbc:postgresql://127.0.0.1:%d/postgres"
            .formatted(running.home().ports().of("postgresql"));
    try (Connection database =
            DriverManager.getConnection(
                url, "postgres", running.home().secrets().of("postgresql"));
        Statement statement = database.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  private List<String> exported() {
    String token = running.coordinator().token();
    return EXPORTS.stream()
        .map(path -> path + " " + http.send("GET", at(path), token, Map.of()).body())
        .filter(text -> Canaries.WORDS.stream().anyMatch(text::contains))
        .toList();
  }

  private List<String> told() {
    List<String> topics = new ArrayList<>(Topics.OF_SERVICES);
    topics.add(Topics.DEAD_LETTERS);
    return WrittenFiles.told(
        "127.0.0.1:" + running.home().ports().of("kafka"), topics, Canaries.WORDS);
  }

  private JsonNode get(String path) {
    return http.get(at(path), running.coordinator().token());
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }
}
