package org.sptt.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sptt.platform.parts.Ports;
import org.sptt.testing.PlatformResource;

/**
 * The built service, killed at random while it takes events in, each of which comes twice and out
 * of order: afterwards its figures are those of an orderly life, to the byte.
 */
class KilledServiceIT {

  private static final int KILLS = 4;
  private static final PlatformResource PLATFORM = new PlatformResource();
  private static final Map<String, String> SETTINGS = new HashMap<>();
  private static final int PORT = Ports.free();
  private static final FiguresOfChance FIGURES =
      new FiguresOfChance("kind-killed", () -> given().port(PORT).basePath("/reporting"));
  private static volatile Process service;

  @BeforeAll
  static void start() throws IOException {
    SETTINGS.putAll(PLATFORM.start());
    SETTINGS.put("quarkus.http.port", String.valueOf(PORT));
    launch();
  }

  @AfterAll
  static void stop() {
    service.destroyForcibly();
    PLATFORM.stop();
  }

  @Test
  void leavesNoTraceInTheFigures() throws Exception {
    FIGURES.define();
    List<ProgrammeOfChance.Told> life = new ProgrammeOfChance(23, "kind-killed").life(200);
    send(life);
    awaitAllTakenIn();
    List<String> orderlyFacts = facts();
    List<String> orderly = FIGURES.all();

    empty();
    Random random = new Random(29);
    List<ProgrammeOfChance.Told> disorderly = FiguresOfChance.disorderly(life, random);
    int share = disorderly.size() / KILLS;
    for (int kill = 0; kill < KILLS; kill++) {
      send(
          disorderly.subList(
              kill * share, kill == KILLS - 1 ? disorderly.size() : (kill + 1) * share));
      awaitSome(random.nextInt(share));
      service.destroyForcibly().waitFor();
      launch();
    }
    awaitAllTakenIn();

    assertThat(orderly.get(0)).doesNotContain("\"facts\":0");
    assertThat(facts()).isEqualTo(orderlyFacts);
    assertThat(FIGURES.all()).isEqualTo(orderly);
  }

  private static List<String> facts() throws SQLException {
    List<String> facts = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select concat_ws(' ', id, day, until, quantity, attributes) from fact order by id")) {
      while (row.next()) {
        facts.add(row.getString(1));
      }
    }
    return facts;
  }

  private static void send(List<ProgrammeOfChance.Told> events) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", SETTINGS.get("kafka.bootstrap.servers"), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      events.forEach(
          event ->
              producer.send(new ProducerRecord<>(event.topic(), event.key(), event.content())));
    }
  }

  /** Until so many are taken in since the last kill, or all: they come in batches. */
  private static void awaitSome(int events) throws SQLException {
    long before = takenIn();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> takenIn() >= before + events || FIGURES.state().startsWith("{\"lag\":0,"));
  }

  private static void awaitAllTakenIn() {
    await().atMost(Duration.ofSeconds(90)).until(() -> FIGURES.state().startsWith("{\"lag\":0,"));
  }

  private static long takenIn() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select sum(next_offset) from inbox_position")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void empty() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate telling, fact, fact_past, erased_person, figure_day, figure_step, programme,"
              + " inbox_event");
    }
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        SETTINGS.get("quarkus.datasource.jdbc.url"),
        SETTINGS.get("quarkus.datasource.username"),
        SETTINGS.get("quarkus.datasource.password"));
  }

  private static void launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    SETTINGS.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File("target/killed-service.log")));
    builder.environment().put("SPTT_WEB_SECRET", SETTINGS.get("SPTT_WEB_SECRET"));
    builder.environment().put("SPTT_SESSION_SECRET", SETTINGS.get("SPTT_SESSION_SECRET"));
    service = builder.start();
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(
            () ->
                given().port(PORT).basePath("/reporting").get("/q/health/ready").statusCode()
                    == 200);
  }
}
