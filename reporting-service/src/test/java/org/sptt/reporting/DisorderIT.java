package org.sptt.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

/**
 * Each event delivered twice, in another order, while the transactions of whoever takes them in are
 * killed: the same figures of all dates, as known on all instants, to the byte.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DisorderIT {

  private static final int WINDOW = 60;
  private static final List<String> DEFINITIONS =
      List.of(
          "\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\",\"engagement\","
              + "\"status\",\"territory\",\"audience\",\"new\",\"joined\",\"theme\"]",
          "\"measure\":\"count\",\"breakdowns\":[\"department\",\"theme\"]",
          "\"measure\":\"groups\",\"by\":\"person\",\"per\":\"structure\",\"atLeast\":2,"
              + "\"breakdowns\":[\"department\"]",
          "\"measure\":\"most\",\"by\":\"person\",\"per\":\"session\",\"breakdowns\":[\"gender\"]");

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void disorderLeavesNoTrace() throws Exception {
    String kind = "kind-of-chance";
    for (int i = 0; i < DEFINITIONS.size(); i++) {
      define("CHANCE" + i, kind, DEFINITIONS.get(i));
    }
    List<ProgrammeOfChance.Told> life = new ProgrammeOfChance(7, kind).life(150);

    empty();
    send(life);
    List<String> orderly = figures();

    empty();
    send(disorderly(life, new Random(11)));
    List<String> afterDisorder = figures();

    assertThat(orderly.get(0)).doesNotContain("\"facts\":0");
    assertThat(afterDisorder).isEqualTo(orderly);
    sumsAndFactsAgree();
    rebuildFindsTheSame(afterDisorder);
  }

  // Kafka holds these events in order and in disorder, and those of other tests, which come back
  // too.
  private void rebuildFindsTheSame(List<String> figures) {
    String id = rebuild().extract().path("id");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> newestRebuild().getString("[0].endedAt") != null);
    JsonPath ended = newestRebuild();
    assertThat(ended.getString("[0].id")).isEqualTo(id);
    assertThat(ended.getString("[0].phase")).isIn("SAME", "REPLACED");
    assertThat(figures().subList(1, figures.size())).isEqualTo(figures.subList(1, figures.size()));
  }

  private static ValidatableResponse rebuild() {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .post("/api/rebuilds?evenIfDifferent=true")
        .then()
        .statusCode(202);
  }

  private static JsonPath newestRebuild() {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .get("/api/rebuilds")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Read off the running sums or counted from all facts: one answer. */
  private static void sumsAndFactsAgree() {
    Map<Integer, List<String>> kept =
        Map.of(
            0, List.of("gender", "engagement", "status", "territory", "audience", "new", "joined"),
            1, List.of("department", "theme"),
            2, List.of("department"),
            3, List.of("gender"));
    kept.forEach(
        (definition, dimensions) -> {
          for (String by : dimensions) {
            for (String asOf : List.of("2023-03-31", "2023-11-05", "2024-12-31")) {
              String question = "CHANCE" + definition + "/breakdown?by=" + by + "&asOf=" + asOf;
              assertThat(said(question + "&knownOn=2100-01-01T00:00:00Z"))
                  .as(question)
                  .isEqualTo(said(question));
            }
          }
        });
  }

  private static List<Object> said(String question) {
    JsonPath answer = JsonPath.from(ask(question));
    return Arrays.asList(
        answer.get("figure.value"), answer.get("figure.people"), answer.get("breakdown"));
  }

  private static List<ProgrammeOfChance.Told> disorderly(
      List<ProgrammeOfChance.Told> life, Random random) {
    List<ProgrammeOfChance.Told> twice = new ArrayList<>();
    for (int from = 0; from < life.size(); from += WINDOW) {
      List<ProgrammeOfChance.Told> window =
          new ArrayList<>(life.subList(from, Math.min(life.size(), from + WINDOW)));
      window.addAll(List.copyOf(window));
      Collections.shuffle(window, random);
      twice.addAll(window);
    }
    return twice;
  }

  private void send(List<ProgrammeOfChance.Told> events) throws Exception {
    boolean disorder = events.size() > events.stream().distinct().count();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka, "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (ProgrammeOfChance.Told event : events) {
        sent.add(producer.send(new ProducerRecord<>(event.topic(), event.key(), event.content())));
        if (disorder && sent.size() % 25 == 0) {
          arrive(sent);
          killWhoeverWrites();
        }
      }
      arrive(sent);
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> state().startsWith("{\"lag\":0,"));
  }

  private static void arrive(List<Future<RecordMetadata>> sent)
      throws InterruptedException, ExecutionException {
    for (Future<RecordMetadata> one : sent) {
      one.get();
    }
  }

  private void killWhoeverWrites() throws SQLException {
    run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and backend_xid is not null");
  }

  // Somebody may read several of the tables just then, in another order: the one or the other gives
  // way.
  private void empty() {
    await()
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(
            () ->
                run(
                    "truncate telling, fact, fact_past, erased_person, figure_day, figure_step,"
                        + " programme, inbox_event"));
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  /** The state with the hash over all running figures, and answers as known at several instants. */
  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures.add(state());
    for (int i = 0; i < DEFINITIONS.size(); i++) {
      figures.add(ask("CHANCE" + i + "/breakdown?by=theme&asOf=2024-12-31"));
      figures.add(ask("CHANCE" + i + "?asOf=2024-12-31&from=2024-02-01&where=gender:woman"));
      for (int day = 1; day < 20; day += 3) {
        Instant known = Instant.parse("2024-01-01T08:00:00Z").plus(Duration.ofDays(day));
        figures.add(ask("CHANCE" + i + "/breakdown?by=gender&asOf=2024-06-30&knownOn=" + known));
      }
    }
    return figures;
  }

  private static String state() {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .get("/api/state")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String ask(String question) {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .get("/api/figures/" + question)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void define(String id, String kind, String what) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            "{\"labelFr\":\"c\",\"of\":\"attendance\",\"where\":{\"kind\":[\"%s\"]},%s}"
                .formatted(kind, what))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }
}
