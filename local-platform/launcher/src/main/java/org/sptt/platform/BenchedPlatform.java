package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.sptt.platform.bench.BenchTokens;
import org.sptt.platform.bench.RawSql;
import org.sptt.platform.bench.SignUpClients;

/**
 * A platform of its own that sign-ups are measured on, and that is thrown away afterwards: what is
 * measured must not stand in anybody's figures.
 */
final class BenchedPlatform implements AutoCloseable {
  private static final Set<String> PARTS = Set.of("postgresql", "kafka", "training", "reporting");

  /**
   * No limit on who asks how often, since one machine plays everyone; mails are written down but
   * not sent, the mail server being none of what is measured.
   */
  private static final List<String> NOTHING_ELSE =
      List.of(
          "-Dsptt.sign-up.limits.address.requests=1000000000",
          "-Dsptt.sign-up.limits.session.requests=1000000000",
          "-Dsptt.mail.look-every=off");

  private static final String FIGURE = "BENCH";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What is counted after a run, in all places where it must be the same. */
  record Tally(long rows, long events, long waiting) {

    boolean isAll(long accepted) {
      return rows == accepted && events == accepted && waiting == 0;
    }
  }

  private final PlatformHome home;
  private final BenchTokens tokens;
  private final Platform platform;
  private final JsonHttp http = new JsonHttp();

  /** Events that are no sign-up; the first says what the figure counts. */
  private long otherEvents = 1;

  BenchedPlatform(PlatformHome home) throws IOException, GeneralSecurityException {
    this.home = home;
    this.tokens = BenchTokens.start(home.address() + "/auth/realms/sptt");
    this.platform = Platform.of(home, PARTS, options(tokens.keysAddress()));
  }

  private static List<String> options(String keys) {
    List<String> options = new ArrayList<>(Production.JVM);
    options.addAll(NOTHING_ELSE);
    options.add("-Dquarkus.oidc.jwks-path=" + keys);
    return options;
  }

  Platform platform() {
    return platform;
  }

  void start(PrintWriter out) {
    try (TerminalProgress progress = new TerminalProgress(out, PARTS.size())) {
      platform.start(progress);
    }
    put(
        "/reporting/api/indicators/" + FIGURE,
        Map.of(
            "labelFr",
            "inscriptions",
            "of",
            "registration",
            "measure",
            "count",
            "unit",
            "registrations"));
    put(
        "/training/api/offerings/external/bench/offering",
        Map.of("kind", "webinar", "title", "Webinaire"));
  }

  /** New sessions with room for all; each publication is an event that is no sign-up. */
  List<UUID> sessions(int number) {
    otherEvents += number;
    String offering = get("/training/api/offerings?limit=1").path(0).path("id").asText();
    return IntStream.range(0, number).mapToObj(i -> session(offering)).toList();
  }

  private UUID session(String offering) {
    Map<String, Object> plan =
        Map.of(
            "offeringId",
            offering,
            "title",
            "Webinaire",
            "startsAt",
            LocalDate.now().plusYears(1) + "T10:00",
            "endsAt",
            LocalDate.now().plusYears(1) + "T12:00",
            "venue",
            Map.of("byVideo", true, "accessibilityNotAssessed", true),
            "signUp",
            Map.of("capacity", 100_000));
    String id = JsonHttp.read(send("POST", "/training/api/sessions", plan)).path("id").asText();
    publish(id);
    return UUID.fromString(id);
  }

  private void publish(String id) {
    HttpResponse<String> done =
        http.send(
            "POST",
            address("/training/api/sessions/" + id + "/publication"),
            token(),
            Map.of(),
            Map.of("If-Match", "\"0\""));
    if (done.statusCode() != 200) {
      throw JsonHttp.refused("POST", address("/training/"), done);
    }
  }

  SignUpClients visitors(List<UUID> sessions) {
    String people = "v" + Long.toHexString(System.nanoTime());
    return new SignUpClients(platform.part("training").port(), sessions, people);
  }

  RawSql rawSql() throws SQLException {
    try (Connection connection = platform.database("training")) {
      return new RawSql(
          connection.getMetaData().getURL(), "training", home.secrets().of("database.training"));
    }
  }

  Tally tally() throws SQLException {
    return new Tally(
        count("training", "select count(*) from registration"),
        count("reporting", "select count(*) from inbox_event") - otherEvents,
        count("training", "select count(*) from outbox_event"));
  }

  private long count(String service, String query) throws SQLException {
    try (Connection connection = platform.database(service);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Sign-ups do not need it, and on the same processors it would count while they are measured. */
  void stopReporting() {
    platform.part("reporting").stop();
  }

  void startReporting() {
    platform.part("reporting").start();
  }

  /** The reported figure, once it is the one expected, or stays another for too long. */
  long figure(long expected) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    long figure = figure();
    while (figure != expected && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(500);
      figure = figure();
    }
    return figure;
  }

  private long figure() {
    LocalDate tomorrow = LocalDate.now().plusDays(1);
    return get("/reporting/api/figures/%s?asOf=%s".formatted(FIGURE, tomorrow))
        .path("value")
        .asLong();
  }

  private JsonNode get(String path) {
    return http.get(address(path), token());
  }

  private void put(String path, Object content) {
    send("PUT", path, content);
  }

  private HttpResponse<String> send(String method, String path, Object content) {
    URI address = address(path);
    HttpResponse<String> response = http.send(method, address, token(), content);
    if (response.statusCode() / 100 != 2) {
      throw JsonHttp.refused(method, address, response);
    }
    return response;
  }

  private URI address(String path) {
    int port = platform.part(path.split("/")[1]).port();
    return URI.create("http://127.0.0.1:" + port).resolve(path);
  }

  private String token() {
    return tokens.coordinator();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
