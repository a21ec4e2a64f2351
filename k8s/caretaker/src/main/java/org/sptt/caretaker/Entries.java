package org.sptt.caretaker;

import org.apache.kafka.common.TopicPartition;

/** Names of what is in a backup's file. */
final class Entries {
  static final String TOPICS = "topics/";
  private static final String DATABASES = "databases/";
  private static final String TABLES = "/tables";

  private Entries() {}

  static String tables(String database) {
    return DATABASES + database + TABLES;
  }

  static String sequences(String database) {
    return DATABASES + database + "/sequences";
  }

  static String rows(String database, TableList.Table table) {
    return DATABASES + database + "/rows/" + table.schema() + "." + table.name();
  }

  static String of(TopicPartition partition) {
    return TOPICS + partition.topic() + "/" + partition.partition();
  }

  static boolean isTableList(String entry) {
    return entry.startsWith(DATABASES) && entry.endsWith(TABLES);
  }

  static String databaseOf(String tableList) {
    return tableList.substring(DATABASES.length(), tableList.length() - TABLES.length());
  }

  static TopicPartition partition(String entry) {
    int slash = entry.lastIndexOf('/');
    return new TopicPartition(
        entry.substring(TOPICS.length(), slash), Integer.parseInt(entry.substring(slash + 1)));
  }
}
