package org.sptt.caretaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.events.Topics;
import org.sptt.platform.parts.KafkaPart;
import org.sptt.platform.parts.Part;
import org.sptt.platform.parts.Places;
import org.sptt.platform.parts.Ports;
import org.sptt.platform.parts.PostgresPart;

/** A backup of a real PostgreSQL and Kafka, brought back into empty ones. */
class BackupIT {
  private static final String TABLES =
      """
      create table session (id bigint generated always as identity primary key, title text not null);
      create table registration (session_id bigint not null references session, person uuid not null,
        wished text[], noted jsonb, shown text generated always as ('#' || session_id) stored);
      """;

  @TempDir Path folder;
  private final List<Part> running = new ArrayList<>();
  private CaretakerSettings settings;

  @BeforeEach
  void prepare() throws Exception {
    Files.createDirectories(folder.resolve("passwords"));
    Files.createDirectories(folder.resolve("shelf"));
    Files.writeString(folder.resolve("passwords/training"), "it's a secret");
    settings = fresh("before");
  }

  @AfterEach
  void stop() {
    running.forEach(Part::stop);
  }

  @Test
  void bringsBackRowsSequencesAndEventsWithTheirNumbers() throws Exception {
    sql(TABLES);
    sql("insert into session (title) values ('tab\there'), (E'line\\nbreak'), ('é')");
    sql(
        "insert into registration values (2, '7d2f4e6c-0000-4000-8000-000000000001', '{a,\"b,c\"}', '{\"x\":null}')");
    publish("a", "b", "c");
    List<String> rows = rows();
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    String name = shelf.put(new Backup(settings)::write);
    running.forEach(Part::stop);

    settings = fresh("after");
    sql(TABLES);
    sql("insert into session (title) values ('made by the new one')");
    String said = new Restoration(settings).read(shelf.find(name));

    assertThat(said).contains("4 rows and 3 events");
    assertThat(rows()).isEqualTo(rows);
    assertThat(events()).isEqualTo(List.of("0 a", "1 b", "2 c"));
    sql("insert into session (title) values ('next')");
    assertThat(one("select max(id) from session")).isEqualTo("4");
  }

  @Test
  void refusesWhatWouldMixTwoPlatforms() throws Exception {
    sql(TABLES);
    publish("a");
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    Path backup = shelf.find(shelf.put(new Backup(settings)::write));

    assertThatThrownBy(() -> new Restoration(settings).read(backup))
        .isInstanceOf(CannotDo.class)
        .hasMessageContaining("events already");
  }

  @Test
  void refusesTablesOfAnotherVersionAndLeavesThemAlone() throws Exception {
    sql(TABLES);
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    Path backup = shelf.find(shelf.put(new Backup(settings)::write));
    sql("alter table session add column place text; insert into session (title) values ('stays')");

    assertThatThrownBy(() -> new Restoration(settings).read(backup))
        .isInstanceOf(CannotDo.class)
        .hasMessageContaining("not those of the backup");
    assertThat(one("select title from session")).isEqualTo("stays");
  }

  @Test
  void refusesADatabaseThatIsInUse() throws Exception {
    sql(TABLES);
    Shelf shelf = new Shelf(settings.shelf(), Clock.systemUTC());
    Path backup = shelf.find(shelf.put(new Backup(settings)::write));
    try (Connection service = connection()) {
      assertThat(service.isValid(1)).isTrue();
      assertThatThrownBy(() -> new Restoration(settings).read(backup))
          .isInstanceOf(CannotDo.class)
          .hasMessageContaining("uses the database training");
    }
  }

  @Test
  void tellsHowFarConsumersAreBehindAndHowOldTheBackupIs() throws Exception {
    sql(TABLES);
    new Shelf(settings.shelf(), Clock.systemUTC()).put(new Backup(settings)::write);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.kafka()))) {
      String text = new Readings(settings, admin, Clock.systemUTC()).text();
      assertThat(text).containsPattern("sptt_backup_age_seconds [0-9]\n");
    }
  }

  private CaretakerSettings fresh(String name) throws Exception {
    Places places = Places.at(folder.resolve(name));
    PostgresPart postgres = new PostgresPart(places, Ports.free(), "admin-secret", List.of());
    int kafkaPort = Ports.free();
    KafkaPart kafka = new KafkaPart(places, kafkaPort, List.of());
    running.clear();
    running.addAll(List.of(postgres, kafka));
    postgres.start();
    kafka.start();
    CaretakerSettings made =
        CaretakerSettings.from(
            Map.of(
                "SPTT_DB_ADMIN_PASSWORD", "admin-secret",
                "SPTT_DB_SERVER", "127.0.0.1:" + postgres.port(),
                "SPTT_DB_PASSWORDS", folder.resolve("passwords").toString(),
                "SPTT_KAFKA", kafka.bootstrapServers(),
                "SPTT_BACKUPS", folder.resolve("shelf").toString()));
    Databases databases = new Databases(made.server().orElseThrow());
    databases.provide(Passwords.in(made.passwords()));
    // Again, as at each start of the caretaker.
    databases.provide(Passwords.in(made.passwords()));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", made.kafka()))) {
      new TopicProvision(admin, (short) 1).provide();
      new TopicProvision(admin, (short) 1).provide();
    }
    return made;
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(
        settings.server().orElseThrow().url("training"), "training", "it's a secret");
  }

  private void sql(String text) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private String one(String query) throws SQLException {
    return list(query).get(0);
  }

  private List<String> rows() throws SQLException {
    List<String> rows = list("select id || title from session order by id");
    rows.addAll(
        list(
            "select session_id || person::text || wished::text || noted::text || shown from registration"));
    return rows;
  }

  private List<String> list(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  private void publish(String... values) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", settings.kafka()),
            new StringSerializer(),
            new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(Topics.TRAINING, 1, "key", value));
      }
    }
  }

  /** Numbers and values, read as a backup reads them. */
  private List<String> events() throws Exception {
    List<String> events = new ArrayList<>();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    var partition = new org.apache.kafka.common.TopicPartition(Topics.TRAINING, 1);
    try (TopicCopy topics = new TopicCopy(settings.kafka())) {
      topics.copy(partition, topics.ends().get(partition), copy);
    }
    var in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(copy.toByteArray()));
    var record = StoredRecord.read(partition, in, events.size());
    while (record.isPresent()) {
      events.add(events.size() + " " + new String(record.get().value(), StandardCharsets.UTF_8));
      record = StoredRecord.read(partition, in, events.size());
    }
    return events;
  }
}
