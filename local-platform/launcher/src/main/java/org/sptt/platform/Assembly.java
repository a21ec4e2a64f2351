package org.sptt.platform;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sptt.events.Topics;
import org.sptt.platform.door.DoorMain;
import org.sptt.platform.parts.Database;
import org.sptt.platform.parts.JavaPart;
import org.sptt.platform.parts.KafkaPart;
import org.sptt.platform.parts.KeycloakPart;
import org.sptt.platform.parts.KeycloakSettings;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.PartFailure;
import org.sptt.platform.parts.PostgresPart;
import org.sptt.platform.parts.Program;
import org.sptt.platform.parts.Topic;

/** Which parts make a platform, what each is given, and which have to serve before it starts. */
final class Assembly {
  static final List<String> SERVICES =
      List.of("directory", "training", "experimentation", "survey", "reporting");

  private static final int PARTITIONS = 3;

  /**
   * Room for an import, given back afterwards: five services share a laptop (measured: 31 MB live,
   * 223 MB in all).
   */
  private static final List<String> SMALL_HEAP =
      List.of(
          "-Xms16m", "-Xmn8m", "-Xmx112m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20");

  /** A part, and the names of those that have to serve before it starts. */
  record Step(Part part, Set<String> after) {}

  private final PlatformHome home;
  private final PortSettings ports;
  private final URI address;
  private final Function<ClassData, List<String>> classData;
  private final List<String> postgresSettings;

  /**
   * @param classData JVM options that a service's archive of classes is used, or made, with
   * @param postgresSettings of its database server, in the place of those of a small one
   */
  Assembly(
      PlatformHome home,
      Function<ClassData, List<String>> classData,
      List<String> postgresSettings) {
    this.home = home;
    this.postgresSettings = postgresSettings;
    this.classData = classData;
    this.ports = home.ports();
    this.address = home.address();
  }

  /** In the order people read them. */
  List<Step> steps() {
    PostgresPart postgresql = postgresql();
    KafkaPart kafka = new KafkaPart(home.places(), ports.of("kafka"), topics());
    KeycloakPart keycloak = keycloak(postgresql);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(postgresql, Set.of()));
    steps.add(new Step(kafka, Set.of()));
    steps.add(new Step(door(), Set.of()));
    for (String name : SERVICES) {
      steps.add(
          new Step(service(name, postgresql, kafka, keycloak), Set.of("postgresql", "kafka")));
    }
    steps.add(new Step(keycloak, Set.of("postgresql")));
    return steps;
  }

  /**
   * Whatever is in a service's database goes; the service makes its tables anew at its next start.
   */
  void emptyDatabase(String service) {
    try (Connection connection = connect(service);
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    } catch (SQLException e) {
      throw new PartFailure(
          "La base de %s ne peut pas être vidée : %s".formatted(service, e.getMessage()), e);
    }
  }

  Connection connect(String service) throws SQLException {
    return DriverManager.getConnection(
        postgresql().jdbcUrl(service), service, database(service).password());
  }

  private static List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    Topics.OF_SERVICES.forEach(name -> topics.add(new Topic(name, PARTITIONS)));
    topics.add(new Topic(Topics.DEAD_LETTERS, 1));
    return topics;
  }

  private PostgresPart postgresql() {
    List<Database> databases = new ArrayList<>();
    SERVICES.forEach(service -> databases.add(database(service)));
    databases.add(database("keycloak"));
    return new PostgresPart(
        home.places(),
        ports.of("postgresql"),
        home.secrets().of("postgresql"),
        databases,
        postgresSettings);
  }

  private Database database(String name) {
    return new Database(name, home.secrets().of("database." + name));
  }

  private KeycloakPart keycloak(PostgresPart postgresql) {
    return new KeycloakPart(
        home.places(),
        ports.of("keycloak"),
        new KeycloakSettings(
            address.toString(),
            postgresql.jdbcUrl("keycloak"),
            database("keycloak"),
            home.secrets().of("keycloak.admin"),
            home.root().resolve("keycloak").resolve("realm.json"),
            Map.of(
                "SPTT_WEB_SECRET",
                home.secrets().of("client.sptt-web"),
                "SPTT_SMTP_HOST",
                "127.0.0.1",
                "SPTT_SMTP_PORT",
                String.valueOf(ports.of("smtp")),
                "SPTT_MAIL_FROM",
                "sptt@example.org")));
  }

  private Part service(
      String name, PostgresPart postgresql, KafkaPart kafka, KeycloakPart keycloak) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(name)));
    environment.put("SPTT_DB_URL", postgresql.jdbcUrl(name));
    environment.put("SPTT_DB_USER", name);
    environment.put("SPTT_DB_PASSWORD", database(name).password());
    environment.put("SPTT_KAFKA", kafka.bootstrapServers());
    environment.put("SPTT_OIDC_ISSUER", address + "/auth/realms/sptt");
    environment.put(
        "SPTT_OIDC_JWKS", keycloak.address() + "/realms/sptt/protocol/openid-connect/certs");
    environment.put(
        "SPTT_OIDC_TOKEN", keycloak.address() + "/realms/sptt/protocol/openid-connect/token");
    environment.put("SPTT_WEB_SECRET", home.secrets().of("client.sptt-web"));
    environment.put("SPTT_SESSION_SECRET", home.secrets().of("session"));
    environment.put("SPTT_PERSON_KEY_SECRET", home.secrets().of("person-key"));
    environment.put("SPTT_PUBLIC_ADDRESS", address.toString());
    environment.put("SPTT_SMTP_HOST", "127.0.0.1");
    environment.put("SPTT_SMTP_PORT", String.valueOf(ports.of("smtp")));
    Path application = home.application(name);
    List<String> command = new ArrayList<>(SMALL_HEAP);
    command.addAll(classData.apply(new ClassData(application)));
    command.addAll(List.of("-jar", PlatformHome.RUNNABLE));
    return new JavaPart(
        home.places(),
        name,
        ports.of(name),
        new Program(command, application, environment),
        "/%s/q/health/ready".formatted(name));
  }

  private Part door() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPTT_DOOR_ADDRESS", address.toString());
    environment.put("SPTT_DOOR_SMTP", String.valueOf(ports.of("smtp")));
    environment.put("SPTT_DOOR_MAILS", home.folder().resolve("mail").toString());
    List<String> behind = new ArrayList<>(SERVICES);
    environment.put(
        "SPTT_DOOR_ROUTES",
        behind.stream().map(name -> name + "=" + ports.of(name)).collect(Collectors.joining(","))
            + ",auth="
            + ports.of("keycloak"));
    List<String> command =
        List.of(
            "-Xms16m",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            DoorMain.class.getName());
    return new JavaPart(
        home.places(),
        "door",
        ports.of("door"),
        new Program(command, home.folder(), environment),
        "/door/health");
  }
}
