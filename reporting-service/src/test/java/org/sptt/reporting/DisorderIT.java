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
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final FiguresOfChance FIGURES =
      new FiguresOfChance("kind-of-chance", () -> given());

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void disorderLeavesNoTrace() throws Exception {
    FIGURES.define();
    List<ProgrammeOfChance.Told> life = new ProgrammeOfChance(7, "kind-of-chance").life(150);

    empty();
    send(life);
    List<String> orderly = FIGURES.all();

    empty();
    send(FiguresOfChance.disorderly(life, new Random(11)));
    List<String> afterDisorder = FIGURES.all();

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
    assertThat(FIGURES.all().subList(1, figures.size()))
        .isEqualTo(figures.subList(1, figures.size()));
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
    JsonPath answer = JsonPath.from(FIGURES.ask(question));
    return Arrays.asList(
        answer.get("figure.value"), answer.get("figure.people"), answer.get("breakdown"));
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
    await().atMost(Duration.ofSeconds(60)).until(() -> FIGURES.state().startsWith("{\"lag\":0,"));
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
}
