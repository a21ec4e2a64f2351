package org.sptt.platform;

import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.sptt.platform.bench.Load;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code sptt bench queries}: figures asked for over a million facts, beside counting the facts in
 * SQL on the same database in the same run. The method stands in docs/bench-figures.md.
 */
@Command(
    name = "queries",
    mixinStandardHelpOptions = true,
    description = "Temps de réponse des chiffres sur un million de faits, à côté de SQL simple.")
final class BenchQueriesCommand implements Callable<Integer> {
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
  private static final int DAYS = 1_000;
  private static final int STRIDE = 37;
  private static final int CLIENTS = 4;

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
      Measures measures = new Measures();
      LongFunction<String> simple = n -> "/reporting/api/figures/B1?asOf=" + day(n);
      LongFunction<String> full = n -> "/reporting/api/figures/B1/breakdowns?asOf=" + day(n);
      LongFunction<String> window =
          n ->
              "/reporting/api/figures/B1/breakdown?by=gender&asOf=%s&from=%s"
                  .formatted(FIRST_DAY.plusDays(DAYS / 2 + n % (DAYS / 2)), day(n % 13));
      load(benched, simple, CLIENTS, 100, 5);
      load(benched, full, CLIENTS, 10, 5);
      measure(
          measures,
          "query-simple-p99-ms",
          load(benched, simple, CLIENTS, 100, 20),
          20,
          plain(
              benched,
              "select count(distinct person) from fact where kind = 'attendance' and day <= '%s'"));
      measure(
          measures,
          "query-full-p99-ms",
          load(benched, full, CLIENTS, 10, 20),
          100,
          plain(
              benched,
              "select attributes ->> 'gender', attributes ->> 'engagement',"
                  + " attributes ->> 'status', attributes ->> 'department', attributes ->> 'theme',"
                  + " count(distinct person) from fact where kind = 'attendance' and day <= '%s'"
                  + " group by grouping sets ((1), (2), (3), (4), (5))"));
      measure(
          measures,
          "query-window-p99-ms",
          load(benched, window, 1, 0.5, 40),
          1_500,
          plain(
              benched,
              "select attributes ->> 'gender', count(distinct person) from fact"
                  + " where kind = 'attendance' and day between '2023-01-10' and '%s' group by 1"));
      measures.print(out);
      json.ifPresent(measures::write);
      return measures.allGood() ? 0 : 1;
    }
  }

  private static LocalDate day(long number) {
    return FIRST_DAY.plusDays(number * STRIDE % DAYS);
  }

  private static void measure(
      Measures measures, String id, double p99, double limit, double reference) {
    measures.add(id, p99, "ms", reference, p99 < limit);
  }

  private static double load(
      BenchedFigures benched, LongFunction<String> path, int clients, double perSecond, int seconds)
      throws Exception {
    String token = benched.token();
    Load.Result result =
        new Load(clients, perSecond, Duration.ofSeconds(seconds))
            .run(() -> new Asking(benched, path, token));
    if (result.refused() > 0) {
      throw new IllegalStateException(result.refused() + " refused");
    }
    return result.p99();
  }

  private static double plain(BenchedFigures benched, String query) throws SQLException {
    double[] took = new double[5];
    try (Connection connection = benched.database();
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < took.length; i++) {
        long began = System.nanoTime();
        statement.executeQuery(query.formatted(FIRST_DAY.plusDays(DAYS - 1 - i * 100L))).close();
        took[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(took);
    return took[took.length / 2];
  }

  /** One client that asks for one figure after the other. */
  private static final class Asking implements Load.Client {
    private final HttpClient client = HttpClient.newHttpClient();
    private final BenchedFigures benched;
    private final LongFunction<String> path;
    private final String token;

    Asking(BenchedFigures benched, LongFunction<String> path, String token) {
      this.benched = benched;
      this.path = path;
      this.token = token;
    }

    @Override
    public boolean send(long number) throws Exception {
      URI address = benched.address(path.apply(number));
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .version(HttpClient.Version.HTTP_1_1)
              .header("Authorization", "Bearer " + token)
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() {}
  }
}
