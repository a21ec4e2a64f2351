package org.sptt.platform;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sptt.platform.bench.Load;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench freshness}: from a fact being told to its standing in the figure that is
 * answered, at 500 facts a second. The method stands in docs/bench-figures.md.
 */
@Command(
    name = "freshness",
    mixinStandardHelpOptions = true,
    description = "Du fait au chiffre, à 500 faits par seconde, à côté de SQL simple.")
final class BenchFreshnessCommand implements Callable<Integer> {
  private static final double LIMIT_MS = 250;
  private static final int PER_SECOND = 500;

  /** A service runs for weeks; its compiler is done after the first minute. */
  private static final int WARM_UP_SECONDS = 60;

  /** How long somebody who asks again and again waits between an answer and the next question. */
  private static final int PAUSE_MS = 5;

  private static final String FIGURE = "/reporting/api/figures/B2?asOf=2030-01-01";

  @Option(names = "--json", paramLabel = "FICHIER", description = "écrit aussi les mesures")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--seconds", paramLabel = "N", description = "(${DEFAULT-VALUE})")
  private int seconds = 30;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = command.commandLine().getOut();
    try (BenchedFigures benched = BenchedFigures.start(out)) {
      benched.events().begin();
      benched.events().now();
      run(benched, 0, WARM_UP_SECONDS);
      double p99 = run(benched, WARM_UP_SECONDS * PER_SECOND, seconds);
      Measures measures = new Measures();
      measures.add("freshness-p99-ms", p99, "ms", plainSql(benched), p99 < LIMIT_MS);
      measures.print(out);
      json.ifPresent(measures::write);
      return measures.allGood() ? 0 : 1;
    }
  }

  /** The 99th percentile over all facts of a stretch of time, in milliseconds. */
  private double run(BenchedFigures benched, int from, int lasting) throws Exception {
    benched.whenCaughtUp();
    long before = benched.get(FIGURE).path("value").asLong();
    int number = lasting * PER_SECOND;
    long[] meant = new long[number];
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
    Thread telling =
        new Thread(
            () -> {
              for (int i = 0; i < number; i++) {
                meant[i] = start + i * 1_000_000_000L / PER_SECOND;
                for (long left = meant[i] - System.nanoTime(); left > 0; ) {
                  LockSupport.parkNanos(left);
                  left = meant[i] - System.nanoTime();
                }
                benched.events().attendance(from + (long) i, (metadata, failed) -> {});
              }
            });
    telling.start();
    long[] took = new long[number];
    int seen = 0;
    while (seen < number) {
      long value = benched.get(FIGURE).path("value").asLong() - before;
      long now = System.nanoTime();
      for (; seen < value; seen++) {
        took[seen] = now - meant[seen];
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
    }
    telling.join();
    Arrays.sort(took);
    command
        .commandLine()
        .getOut()
        .println(
            "%,d faits : la moitié en %d ms, le plus lent en %d ms"
                .formatted(number, took[number / 2] / 1_000_000, took[number - 1] / 1_000_000));
    return took[(int) (0.99 * (number - 1))] / 1e6;
  }

  /** A fact inserted and a figure moved in one transaction, at the same rate. */
  private double plainSql(BenchedFigures benched) throws Exception {
    try (Connection connection = benched.database();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema raw");
      statement.execute("create table raw.fact (like fact including all)");
      statement.execute("create table raw.figure (id int primary key, value bigint)");
      statement.execute("insert into raw.figure values (1, 0)");
    }
    return new Load(1, PER_SECOND, Duration.ofSeconds(5)).run(() -> new Plain(benched)).p99();
  }

  private static final class Plain implements Load.Client {
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement move;

    Plain(BenchedFigures benched) throws SQLException {
      connection = benched.database();
      connection.setAutoCommit(false);
      insert =
          connection.prepareStatement(
              "insert into raw.fact (id, source, kind, day, quantity, attributes, borrows, event_id,"
                  + " known_from) values (?, ?, 'attendance', current_date, 1,"
                  + " '{\"person\":\"p\",\"gender\":\"woman\"}', '{}', gen_random_uuid(), now())");
      move = connection.prepareStatement("update raw.figure set value = value + 1 where id = 1");
    }

    @Override
    public boolean send(long number) throws SQLException {
      insert.setString(1, "fact/" + number);
      insert.setString(2, "source/" + number);
      insert.executeUpdate();
      move.executeUpdate();
      connection.commit();
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
