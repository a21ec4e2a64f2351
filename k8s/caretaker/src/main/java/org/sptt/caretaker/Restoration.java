package org.sptt.caretaker;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;

/** All that a backup holds, put back where it was. */
final class Restoration {
  private final CaretakerSettings settings;

  Restoration(CaretakerSettings settings) {
    this.settings = settings;
  }

  /** What was done, in a sentence. */
  String read(Path file) throws IOException, SQLException {
    try (ZipFile backup = new ZipFile(file.toFile())) {
      List<String> entries = backup.stream().map(entry -> entry.getName()).toList();
      long events = restoreTopics(backup, entries);
      long rows = restoreDatabases(backup, entries);
      return "%s: %d rows and %d events are back.".formatted(file.getFileName(), rows, events);
    }
  }

  /** First, because it refuses when there is anything: the databases are then still untouched. */
  private long restoreTopics(ZipFile backup, List<String> entries) throws IOException {
    List<String> partitions =
        entries.stream().filter(name -> name.startsWith(Entries.TOPICS)).toList();
    try (TopicRestoration topics = new TopicRestoration(settings.kafka())) {
      topics.mustBeEmpty(partitions.stream().map(Entries::partition).toList());
      long events = 0;
      for (String entry : partitions) {
        try (DataInputStream records =
            new DataInputStream(backup.getInputStream(backup.getEntry(entry)))) {
          events += topics.restore(Entries.partition(entry), records);
        }
      }
      return events;
    }
  }

  private long restoreDatabases(ZipFile backup, List<String> entries)
      throws IOException, SQLException {
    long rows = 0;
    for (String entry : entries.stream().filter(Entries::isTableList).toList()) {
      CaretakerSettings.Server server =
          settings
              .server()
              .orElseThrow(
                  () ->
                      new CannotDo(
                          "SPTT_DB_ADMIN_PASSWORD is missing: only the administrator of PostgreSQL can restore."));
      rows += new DatabaseRestoration(backup, Entries.databaseOf(entry)).into(server);
    }
    return rows;
  }
}
