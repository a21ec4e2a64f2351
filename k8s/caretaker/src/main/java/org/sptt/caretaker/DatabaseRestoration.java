package org.sptt.caretaker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Puts a backup's rows in the place of a database's, all or none. The tables are those that the
 * service made itself: its version has to be the backup's.
 */
final class DatabaseRestoration {
  private final ZipFile backup;
  private final String name;

  DatabaseRestoration(ZipFile backup, String name) {
    this.backup = backup;
    this.name = name;
  }

  /** The number of rows brought back. */
  long into(CaretakerSettings.Server server) throws SQLException, IOException {
    try (Connection connection =
        DriverManager.getConnection(server.url(name), server.user(), server.password())) {
      mustBeAlone(connection);
      TableList tables = TableList.of(text(Entries.tables(name)));
      mustFit(tables, TableList.of(connection));
      connection.setAutoCommit(false);
      long rows = replace(connection, tables);
      connection.commit();
      return rows;
    }
  }

  private void mustBeAlone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()"
                    + " and backend_type = 'client backend'")) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new CannotDo(
            "Somebody uses the database %s: stop its service first, as docs/operations.md says."
                .formatted(name));
      }
    }
  }

  private void mustFit(TableList there, TableList here) {
    if (!there.equals(here)) {
      throw new CannotDo(
          "The tables of %s are not those of the backup: let the version that made the backup create them first."
              .formatted(name));
    }
  }

  private long replace(Connection connection, TableList tables) throws SQLException, IOException {
    if (tables.tables().isEmpty()) {
      return 0;
    }
    try (Statement statement = connection.createStatement()) {
      // Foreign keys held when the rows were copied; they need no order now.
      statement.execute("set local session_replication_role = replica");
      statement.execute(
          "truncate "
              + tables.tables().stream()
                  .map(TableList.Table::sql)
                  .collect(Collectors.joining(", ")));
    }
    long rows = 0;
    for (TableList.Table table : tables.tables()) {
      try (InputStream content = stream(Entries.rows(name, table))) {
        rows +=
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s from stdin".formatted(table.copyClause()), content);
      }
    }
    setSequences(connection);
    return rows;
  }

  private void setSequences(Connection connection) throws SQLException, IOException {
    try (PreparedStatement set =
        connection.prepareStatement("select setval(?::regclass, ?, true)")) {
      for (String line : text(Entries.sequences(name)).lines().toList()) {
        String[] parts = line.split("\t");
        set.setString(1, parts[0]);
        set.setLong(2, Long.parseLong(parts[1]));
        set.execute();
      }
    }
  }

  private String text(String entry) throws IOException {
    try (InputStream content = stream(entry)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private InputStream stream(String entry) throws IOException {
    ZipEntry found = backup.getEntry(entry);
    if (found == null) {
      throw new CannotDo("The backup is incomplete: it has no %s.".formatted(entry));
    }
    return backup.getInputStream(found);
  }
}
