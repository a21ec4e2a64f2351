package org.sptt.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.sptt.platform.bench.BenchTokens;
import org.sptt.platform.site.Latencies;

/** A platform of its own with a large directory, thrown away afterwards. */
final class SearchedPlatform implements AutoCloseable {
  private static final Set<String> PARTS = Set.of("postgresql", "kafka", "directory");
  private static final int AT_ONCE = 4;

  private static final List<String> KINDS =
      List.of("Maison", "Médiathèque", "Atelier", "Collectif", "Musée", "Centre social", "Fablab");
  private static final List<String> OF =
      List.of("des sciences", "de quartier", "du littoral", "de l'environnement", "pour toutes");
  private static final List<String> NAMED =
      List.of(
          "Curie", "Châtelet", "Lovelace", "Germain", "Noether", "Franklin", "Lepaute", "Meitner");
  private static final List<String> CATEGORIES =
      List.of("CSTI", "Culture", "Education populaire", "Environnement", "Social");
  private static final List<String> DEPARTMENTS = List.of("02", "59", "60", "62", "80");

  /** What people type: whole, half, misspelt, with a filter, or nothing but a filter. */
  private static final List<String> SEARCHES =
      List.of(
          "q=m%C3%A9diath%C3%A8que+lovelace",
          "q=mediateque+lovelase",
          "q=atel+curi",
          "q=museum+franklin",
          "q=maison&department=62&category=Culture",
          "q=centre+social+noether+1234",
          "q=environement&department=80",
          "department=59&category=Social",
          "q=fablab",
          "q=collectif+de+quartier",
          "category=CSTI",
          "q=introuvable");

  private final BenchTokens tokens;
  private final Platform platform;
  private final JsonHttp http = new JsonHttp();

  SearchedPlatform(PlatformHome home) throws IOException, GeneralSecurityException {
    this.tokens = BenchTokens.start(home.address() + "/auth/realms/sptt");
    this.platform =
        Platform.of(
            home,
            PARTS,
            List.of("-XX:TieredStopAtLevel=4", "-Dquarkus.oidc.jwks-path=" + tokens.keysAddress()));
  }

  Platform platform() {
    return platform;
  }

  void start(PrintWriter out) {
    try (TerminalProgress progress = new TerminalProgress(out, PARTS.size())) {
      platform.start(progress);
    }
  }

  /** Enters so many structures through the API, as a coordinator would. */
  void fill(int entries) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> all =
          IntStream.range(0, entries)
              .<Future<?>>mapToObj(number -> clients.submit(() -> enter(number)))
              .toList();
      for (Future<?> entered : all) {
        entered.get();
      }
    } finally {
      clients.shutdownNow();
    }
    try (Connection connection = platform.database("directory");
        PreparedStatement analyze = connection.prepareStatement("analyze search_entry")) {
      analyze.execute();
    }
  }

  private void enter(int number) {
    String name =
        "%s %s %s %d"
            .formatted(of(KINDS, number), of(OF, number / 7), of(NAMED, number / 3), number);
    URI address = address("/directory/api/structures/external/bench/" + number);
    HttpResponse<String> done =
        http.send(
            "PUT",
            address,
            token(),
            Map.of(
                "name",
                name,
                "department",
                of(DEPARTMENTS, number / 11),
                "category",
                of(CATEGORIES, number / 5),
                "presentation",
                "Des rencontres, des expériences et des récits autour de " + of(NAMED, number)));
    if (done.statusCode() != 201) {
      throw JsonHttp.refused("PUT", address, done);
    }
  }

  /** Searches one after the other, each with what people type; without any token. */
  Latencies search(int searches) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < searches; i++) {
      URI address = address("/directory/api/entries?limit=30&" + of(SEARCHES, i));
      long start = System.nanoTime();
      HttpResponse<String> answer = http.open(address);
      latencies.add((System.nanoTime() - start) / 1e6);
      if (answer.statusCode() != 200) {
        throw JsonHttp.refused("GET", address, answer);
      }
    }
    return latencies;
  }

  /** The same rows, scanned by plain SQL for a text that forgives nothing. */
  Latencies scan(int scans) throws SQLException {
    Latencies latencies = new Latencies();
    try (Connection connection = platform.database("directory");
        PreparedStatement select =
            connection.prepareStatement(
                "select * from search_entry where folded_name like ? order by folded_name limit 30")) {
      for (int i = 0; i < scans; i++) {
        select.setString(1, "%" + of(NAMED, i).toLowerCase() + "%");
        long start = System.nanoTime();
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            rows.getString("name");
          }
        }
        latencies.add((System.nanoTime() - start) / 1e6);
      }
    }
    return latencies;
  }

  private static String of(List<String> all, int number) {
    return all.get(number % all.size());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + platform.part("directory").port() + path);
  }

  private String token() {
    return tokens.coordinator();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
