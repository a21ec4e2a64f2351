package org.sptt.caretaker;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code caretaker watch}: provides databases and topics, again and again until they are there,
 * then tells its numbers to whoever asks.
 */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Provides databases and topics, then serves /metrics and /ready.")
final class WatchCommand implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(WatchCommand.class.getName());
  private static final long TRY_AGAIN_MS = 1_000;

  private final CaretakerSettings settings = CaretakerSettings.ofEnvironment();
  private final CountDownLatch provided = new CountDownLatch(1);

  @Option(
      names = "--port",
      defaultValue = "9100",
      description = "where numbers are told, ${DEFAULT-VALUE} by default")
  private int port;

  @Override
  public Integer call() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.kafka()))) {
      serve(new Readings(settings, admin, Clock.systemUTC()));
      provideDatabases();
      provideTopics(admin);
      provided.countDown();
      LOG.log(System.Logger.Level.INFO, "databases and topics are there");
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private void serve(Readings readings) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.createContext("/metrics", exchange -> Answer.to(exchange, 200, readings.text()));
    server.createContext("/live", exchange -> Answer.to(exchange, 200, "live\n"));
    server.createContext(
        "/ready",
        exchange -> {
          boolean ready = provided.getCount() == 0;
          Answer.to(exchange, ready ? 200 : 503, ready ? "ready\n" : "providing\n");
        });
    server.start();
  }

  private void provideDatabases() throws InterruptedException {
    if (settings.server().isPresent()) {
      Databases databases = new Databases(settings.server().get());
      untilDone("databases", () -> databases.provide(Passwords.in(settings.passwords())));
    }
  }

  private void provideTopics(Admin admin) throws InterruptedException {
    if (settings.replicas().isPresent()) {
      untilDone("topics", new TopicProvision(admin, settings.replicas().get())::provide);
    }
  }

  /** PostgreSQL and Kafka start at the same time as this. */
  private static void untilDone(String what, Provision provision) throws InterruptedException {
    boolean said = false;
    while (true) {
      try {
        provision.provide();
        return;
      } catch (SQLException | ExecutionException e) {
        if (!said) {
          LOG.log(System.Logger.Level.INFO, "{0} have to wait: {1}", what, e.getMessage());
          said = true;
        }
        TimeUnit.MILLISECONDS.sleep(TRY_AGAIN_MS);
      }
    }
  }

  /** Makes what is missing, or says what keeps it from that. */
  @FunctionalInterface
  private interface Provision {
    void provide() throws SQLException, ExecutionException, InterruptedException;
  }
}
