package org.sptt.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL server with all its promises on disk kept, small in memory, with the databases
 * asked for.
 */
public final class PostgresPart implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SUPERUSER = "postgres";

  private final Places places;
  private final int port;
  private final String password;
  private final List<Database> databases;
  private final PostgresPrograms programs;
  private final List<String> ownSettings;

  /**
   * @param password of the superuser {@code postgres}; fixed at the first start in this place
   * @param databases made at start when missing, with their roles' passwords as given here
   */
  public PostgresPart(Places places, int port, String password, List<Database> databases) {
    this(places, port, password, databases, List.of());
  }

  /**
   * @param ownSettings like {@code shared_buffers=512MB}, in the place of those of a small server
   */
  public PostgresPart(
      Places places,
      int port,
      String password,
      List<Database> databases,
      List<String> ownSettings) {
    this.places = places;
    this.port = port;
    this.password = password;
    this.databases = List.copyOf(databases);
    this.programs = new PostgresPrograms(places, log());
    this.ownSettings = List.copyOf(ownSettings);
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return places.log(name());
  }

  /** Where the driver finds a database of this server. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  @Override
  public void start() {
    if (process().isPresent() && answers()) {
      return;
    }
    Ports.mustBeFree(port, name());
    try {
      initialise();
      // Left by a power cut: its number may be some other process's by now, and PostgreSQL would
      // refuse to start.
      Files.deleteIfExists(postmasterFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    launch();
    try {
      provide();
    } catch (SQLException e) {
      stop();
      throw new PartFailure("PostgreSQL refuse ses bases de données : " + e.getMessage(), e);
    }
  }

  private void initialise() throws IOException {
    if (Files.isDirectory(data())) {
      return;
    }
    Path partial = data().resolveSibling(name() + ".partial");
    Archive.delete(partial);
    Places.folder(data().getParent());
    Path secret = Files.createTempFile(Places.folder(places.home().resolve("run")), "init", "");
    try {
      Files.writeString(secret, password);
      programs.run(
          "initdb",
          List.of(
              "--pgdata=" + partial,
              "--username=" + SUPERUSER,
              "--pwfile=" + secret,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C"));
    } finally {
      Files.deleteIfExists(secret);
    }
    Files.move(partial, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void launch() {
    String settings = String.join(" ", settings());
    programs.run(
        "pg_ctl",
        List.of(
            "start",
            "--pgdata=" + data(),
            "--log=" + log(),
            "--wait",
            "--timeout=" + PATIENCE.toSeconds(),
            "--options=" + settings));
  }

  /** fsync and synchronous_commit stay as PostgreSQL has them: on. */
  private List<String> settings() {
    List<String> settings = new ArrayList<>();
    for (String setting :
        List.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "max_connections=120",
            "shared_buffers=64MB",
            "maintenance_work_mem=32MB",
            "max_wal_size=256MB",
            // The journal's old files go with what they hold, rather than being kept for reuse.
            "wal_recycle=off",
            "io_method=sync",
            "jit=off",
            "log_timezone=UTC",
            "timezone=UTC",
            "log_min_messages=warning",
            // A refused row may be someone's e-mail: not for logs.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic")) {
      settings.add("-c " + setting);
    }
    ownSettings.forEach(setting -> settings.add("-c " + setting));
    return settings;
  }

  private void provide() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password)) {
      for (Database database : databases) {
        new DatabaseProvision(connection, database).apply();
      }
    }
  }

  @Override
  public boolean answers() {
    try (Connection connection =
        DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void stop() {
    process()
        .ifPresent(
            process -> {
              programs.tryRun("pg_ctl", List.of("stop", "--pgdata=" + data(), "--mode=fast"));
              if (!Processes.ends(process, PATIENCE)) {
                process.destroyForcibly();
              }
            });
  }

  @Override
  public Optional<ProcessHandle> process() {
    try {
      List<String> lines = Files.readAllLines(postmasterFile());
      Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
      return Processes.find(Long.parseLong(lines.get(0).trim()), started);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Path data() {
    return places.data(name());
  }

  private Path postmasterFile() {
    return data().resolve("postmaster.pid");
  }
}
