package org.sptt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench rebuild}: all figures from the first event of a million on, while figures are
 * asked for; then once more, after events that were taken in one by one, which must give the same
 * hash. The method stands in docs/bench-figures.md.
 */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Recomptage d'un million d'événements, sur une plateforme à part.")
final class BenchRebuildCommand implements Callable<Integer> {
  private static final double WANTED = 20_000;
  private static final int TAKEN_IN_ONE_BY_ONE = 2_000;

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--events", paramLabel = "N", description = "(${DEFAULT-VALUE})")
  private long number = 1_000_000;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = command.commandLine().getOut();
    try (BenchedFigures benched = BenchedFigures.start(out)) {
      benched.fill(number);
      benched.events().attendances(number, TAKEN_IN_ONE_BY_ONE);
      benched.whenCaughtUp();
      JsonNode rebuilt;
      long asked;
      try (AskingMeanwhile asking = AskingMeanwhile.begin(benched)) {
        rebuilt = benched.rebuild(false);
        asked = asking.answered();
      }
      double rate = rate(rebuilt);
      out.println(
          "%,d événements, %s, %d réponses pendant ce temps"
              .formatted(rebuilt.path("events").asLong(), rebuilt.path("phase").asText(), asked));
      boolean same = rebuilt.path("phase").asText().equals("SAME") && asked > 0;
      Measures measures = new Measures();
      measures.add("rebuild-events-per-s", rate, "/s", plainSql(benched), same && rate >= WANTED);
      measures.print(out);
      json.ifPresent(measures::write);
      return measures.allGood() ? 0 : 1;
    }
  }

  private static double rate(JsonNode rebuilt) {
    Duration took =
        Duration.between(
            Instant.parse(rebuilt.path("beganAt").asText()),
            Instant.parse(rebuilt.path("endedAt").asText()));
    return rebuilt.path("events").asLong() * 1000.0 / took.toMillis();
  }

  /** The same events and facts copied within the database, with the same indexes: rows a second. */
  private static double plainSql(BenchedFigures benched) throws SQLException {
    try (Connection connection = benched.database();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema raw");
      statement.execute("create table raw.telling (like telling including all)");
      statement.execute("create table raw.fact (like fact including all)");
      long began = System.nanoTime();
      long rows = statement.executeUpdate("insert into raw.telling select * from telling");
      statement.executeUpdate(
          "insert into raw.fact (id, source, kind, day, until, quantity, attributes, borrows,"
              + " event_id, known_from) select id, source, kind, day, until, quantity, attributes,"
              + " borrows, event_id, known_from from fact");
      double perSecond = rows * 1e9 / (System.nanoTime() - began);
      statement.execute("drop schema raw cascade");
      return perSecond;
    }
  }
}
