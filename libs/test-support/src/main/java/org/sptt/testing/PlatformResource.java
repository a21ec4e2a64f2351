package org.sptt.testing;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sptt.events.Topics;
import org.sptt.platform.parts.Database;
import org.sptt.platform.parts.KafkaPart;
import org.sptt.platform.parts.Places;
import org.sptt.platform.parts.Ports;
import org.sptt.platform.parts.PostgresPart;
import org.sptt.platform.parts.Topic;

/**
 * What a service stands on in its tests: a real PostgreSQL, a real Kafka, and an issuer of tokens
 * whose signatures are really checked. Started once for all tests of a module.
 */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

  private static final String DATABASE = "tested";
  private static final String PASSWORD = "only-for-this-test-run";

  private Path home;
  private PostgresPart postgres;
  private KafkaPart kafka;
  private TokenIssuer issuer;

  @Override
  public Map<String, String> start() {
    home = temporaryFolder();
    Places places = Places.at(home);
    postgres =
        new PostgresPart(places, Ports.free(), PASSWORD, List.of(new Database(DATABASE, PASSWORD)));
    kafka = new KafkaPart(places, Ports.free(), topics());
    postgres.start();
    kafka.start();
    issuer = TokenIssuer.start();
    TestKafka.connect(kafka.bootstrapServers());
    RawFiles.under(home);
    return Map.ofEntries(
        entry("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE)),
        entry("quarkus.datasource.username", DATABASE),
        entry("quarkus.datasource.password", PASSWORD),
        entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
        entry("quarkus.oidc.auth-server-url", TokenIssuer.ISSUER),
        entry("quarkus.oidc.token.issuer", TokenIssuer.ISSUER),
        entry("quarkus.oidc.jwks-path", issuer.jwksAddress()),
        entry("SPTT_WEB_SECRET", "the-web-client-secret-of-all-tests"),
        entry("SPTT_SESSION_SECRET", "the-session-cookie-secret-of-all-tests"),
        entry("sptt.person-key-secret", "the-person-key-secret-of-all-tests"),
        entry("sptt.sweep.look-every", "1s"),
        entry("quarkus.http.test-port", "0"));
  }

  @Override
  public void stop() {
    if (issuer != null) {
      issuer.stop();
    }
    if (kafka != null) {
      kafka.stop();
    }
    if (postgres != null) {
      postgres.stop();
    }
    delete(home);
  }

  private static List<Topic> topics() {
    return Stream.concat(Topics.OF_SERVICES.stream(), Stream.of(Topics.DEAD_LETTERS))
        .map(name -> new Topic(name, name.equals(Topics.DEAD_LETTERS) ? 1 : 3))
        .toList();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("sptt-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
