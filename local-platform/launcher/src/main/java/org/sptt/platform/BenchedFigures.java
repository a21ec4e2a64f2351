package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.sptt.platform.bench.BenchTokens;
import org.sptt.platform.bench.FigureEvents;
import org.sptt.platform.parts.PartFailure;

/**
 * A platform of its own whose figures are measured, and that is thrown away afterwards. It begins
 * with no fact, or with as many as a rebuild brings in from Kafka.
 */
final class BenchedFigures implements AutoCloseable {
  private static final Set<String> PARTS = Set.of("postgresql", "kafka", "reporting");

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** What the figures count; the first is the one that queries ask for. */
  private static final Map<String, String> INDICATORS =
      Map.of(
          "B1",
          "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\","
              + "\"engagement\",\"status\",\"territory\",\"department\",\"theme\"]",
          "B2",
          "\"of\":\"attendance\",\"measure\":\"count\",\"breakdowns\":[\"kind\",\"theme\"]",
          "B3",
          "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\","
              + "\"where\":{\"kind\":[\"webinar\"]},\"breakdowns\":[\"gender\"]",
          "B4",
          "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"structure\","
              + "\"breakdowns\":[\"territory\"]",
          "B5",
          "\"of\":\"session-held\",\"measure\":\"sum\",\"breakdowns\":[\"kind\",\"theme\"]");

  private final PlatformHome home;
  private final BenchTokens tokens;
  private final Platform platform;
  private final Path folder;
  private final PrintWriter out;
  private final JsonHttp http = new JsonHttp();
  private final StopOnExit exit;
  private FigureEvents events;

  static BenchedFigures start(PrintWriter out) throws IOException, GeneralSecurityException {
    PlatformHome built = PlatformHome.current();
    built.mustBeBuilt();
    Path folder = Files.createTempDirectory("sptt-bench");
    BenchedFigures benched =
        new BenchedFigures(
            new PlatformHome(built.root(), folder).with(PortSettings.free()), folder, out);
    try {
      benched.start();
    } catch (RuntimeException e) {
      benched.close();
      throw e;
    }
    return benched;
  }

  private BenchedFigures(PlatformHome home, Path folder, PrintWriter out)
      throws IOException, GeneralSecurityException {
    this.home = home;
    this.folder = folder;
    this.out = out;
    this.tokens = BenchTokens.start(home.address() + "/auth/realms/sptt");
    this.platform = Platform.of(home, PARTS, options(tokens.keysAddress()), Production.POSTGRESQL);
    this.exit = new StopOnExit(platform, out);
  }

  private static List<String> options(String keys) {
    return Stream.concat(Production.JVM.stream(), Stream.of("-Dquarkus.oidc.jwks-path=" + keys))
        .toList();
  }

  private void start() {
    try (TerminalProgress progress = new TerminalProgress(out, PARTS.size())) {
      platform.start(progress);
    }
    INDICATORS.forEach(this::define);
    events = new FigureEvents("127.0.0.1:" + platform.part("kafka").port());
  }

  private void define(String id, String what) {
    send("PUT", "/reporting/api/indicators/" + id, "{\"labelFr\":\"" + id + "\"," + what + "}");
  }

  FigureEvents events() {
    return events;
  }

  /** So many facts, by way of Kafka and a rebuild; how the rebuild went. */
  JsonNode fill(long number) throws InterruptedException, SQLException {
    out.println("%,d événements vers Kafka".formatted(number));
    out.flush();
    platform.part("reporting").stop();
    events.attendances(0, number - events.begin());
    events.now();
    skipAllThatIsTold();
    platform.part("reporting").start();
    return rebuild(true);
  }

  // Else the service would take them in one by one, on the processors that the rebuild is measured
  // on.
  private void skipAllThatIsTold() throws SQLException {
    try (Connection connection = database();
        PreparedStatement upsert =
            connection.prepareStatement(
                "insert into inbox_position (topic, partition_number, next_offset) values (?, ?, ?)"
                    + " on conflict (topic, partition_number) do update"
                    + " set next_offset = excluded.next_offset")) {
      for (Map.Entry<TopicPartition, Long> end : events.ends().entrySet()) {
        upsert.setString(1, end.getKey().topic());
        upsert.setInt(2, end.getKey().partition());
        upsert.setLong(3, end.getValue());
        upsert.executeUpdate();
      }
    }
  }

  /** Rebuilds all figures and waits; the rebuild as the service tells of it. */
  JsonNode rebuild(boolean evenIfDifferent) throws InterruptedException {
    send("POST", "/reporting/api/rebuilds?evenIfDifferent=" + evenIfDifferent, "{}");
    Instant end = Instant.now().plus(PATIENCE);
    String said = "";
    while (Instant.now().isBefore(end)) {
      JsonNode newest = get("/reporting/api/rebuilds").path(0);
      if (!newest.path("endedAt").isMissingNode() && !newest.path("endedAt").isNull()) {
        return newest;
      }
      String phase = newest.path("phase").asText();
      if (!phase.equals(said)) {
        out.println("  %s %s".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), phase));
        out.flush();
        said = phase;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new PartFailure("La reconstruction n'en finit pas.");
  }

  /** Waits until every event that Kafka holds is in the figures. */
  JsonNode whenCaughtUp() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode state = get("/reporting/api/state");
      if (state.path("lag").asLong() == 0) {
        return state;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new PartFailure("Les chiffres n'avancent plus.");
  }

  JsonNode get(String path) {
    return http.get(address(path), token());
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + platform.part("reporting").port()).resolve(path);
  }

  Connection database() throws SQLException {
    return platform.database("reporting");
  }

  String token() {
    return tokens.coordinator();
  }

  private void send(String method, String path, String json) {
    var response = http.sendText(method, address(path), token(), json);
    if (response.statusCode() / 100 != 2) {
      throw JsonHttp.refused(method, address(path), response);
    }
  }

  @Override
  public void close() throws IOException {
    if (events != null) {
      events.close();
    }
    tokens.close();
    platform.stop(new TerminalProgress(out, 0));
    exit.cancel();
    Folders.delete(folder);
  }
}
