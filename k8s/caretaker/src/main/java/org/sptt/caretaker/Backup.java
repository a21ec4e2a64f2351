package org.sptt.caretaker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.kafka.common.TopicPartition;

/**
 * All databases and topics of one moment: every database's snapshot is taken before anything is
 * copied, and the topics' ends right after. So the topics hold at least what the databases know of,
 * and services go on from their positions.
 */
final class Backup {
  private final CaretakerSettings settings;

  Backup(CaretakerSettings settings) {
    this.settings = settings;
  }

  void write(OutputStream out) throws IOException, SQLException {
    List<DatabaseSnapshot> snapshots = new ArrayList<>();
    try (TopicCopy topics = new TopicCopy(settings.kafka())) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (String name : databases()) {
        snapshots.add(DatabaseSnapshot.take(settings.server().orElseThrow(), name));
      }
      Map<TopicPartition, Long> ends = topics.ends();
      for (DatabaseSnapshot snapshot : snapshots) {
        write(snapshot, zip);
      }
      for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
        zip.putNextEntry(new ZipEntry(Entries.of(end.getKey())));
        topics.copy(end.getKey(), end.getValue(), zip);
        zip.closeEntry();
      }
      zip.finish();
    } finally {
      for (DatabaseSnapshot snapshot : snapshots) {
        snapshot.close();
      }
    }
  }

  /** Where an operator owns the databases it backs them up as well. */
  private List<String> databases() {
    return settings.server().isPresent() ? settings.databases() : List.of();
  }

  private static void write(DatabaseSnapshot snapshot, ZipOutputStream zip)
      throws IOException, SQLException {
    TableList tables = snapshot.tables();
    text(zip, Entries.tables(snapshot.name()), tables.text());
    text(zip, Entries.sequences(snapshot.name()), snapshot.sequences());
    for (TableList.Table table : tables.tables()) {
      zip.putNextEntry(new ZipEntry(Entries.rows(snapshot.name(), table)));
      snapshot.copy(table, zip);
      zip.closeEntry();
    }
  }

  private static void text(ZipOutputStream zip, String entry, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(entry));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
