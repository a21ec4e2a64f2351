package org.sptt.caretaker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says.
 *
 * @param server PostgreSQL, if the caretaker is its administrator; absent where an operator is
 * @param passwords folder of one file a database, named as the database and its role
 * @param kafka bootstrap servers
 * @param replicas copies of each topic to make; absent where an operator makes topics
 * @param shelf folder of the backups
 * @param kept how many backups stay on the shelf
 * @param certificate the front door's, whose age is told
 */
record CaretakerSettings(
    Optional<Server> server,
    Path passwords,
    String kafka,
    Optional<Short> replicas,
    Path shelf,
    int kept,
    Optional<Path> certificate) {

  /**
   * @param address {@code host:port}
   */
  record Server(String address, String user, String password) {
    String url(String database) {
      return "jdbc:postgresql://%s/%s".formatted(address, database);
    }
  }

  static CaretakerSettings ofEnvironment() {
    return from(System.getenv());
  }

  static CaretakerSettings from(Map<String, String> environment) {
    return new CaretakerSettings(
        setting(environment, "SPTT_DB_ADMIN_PASSWORD")
            .map(password -> new Server(environment.get("SPTT_DB_SERVER"), "postgres", password)),
        Path.of(environment.getOrDefault("SPTT_DB_PASSWORDS", "/secrets/databases")),
        environment.getOrDefault("SPTT_KAFKA", "127.0.0.1:9092"),
        setting(environment, "SPTT_TOPIC_REPLICAS").map(Short::valueOf),
        Path.of(environment.getOrDefault("SPTT_BACKUPS", "/backups")),
        Integer.parseInt(environment.getOrDefault("SPTT_BACKUPS_KEPT", "14")),
        setting(environment, "SPTT_CERTIFICATE").map(Path::of).filter(Files::exists));
  }

  private static Optional<String> setting(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The server's databases that are the platform's: those it has a password for. */
  List<String> databases() {
    return Passwords.in(passwords).names();
  }
}
