package org.sptt.caretaker;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/** One database as it was at one moment, however long it takes to read. */
final class DatabaseSnapshot implements AutoCloseable {
  private final String name;
  private final Connection connection;

  private DatabaseSnapshot(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
  }

  static DatabaseSnapshot take(CaretakerSettings.Server server, String name) throws SQLException {
    Connection connection =
        DriverManager.getConnection(server.url(name), server.user(), server.password());
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // The moment is that of the first question, not of the beginning.
      statement.execute("select 1");
    }
    return new DatabaseSnapshot(name, connection);
  }

  String name() {
    return name;
  }

  TableList tables() throws SQLException {
    return TableList.of(connection);
  }

  void copy(TableList.Table table, OutputStream out) throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy %s to stdout".formatted(table.copyClause()), out);
  }

  /** A line for each sequence that was used: the statement's argument, and its last value. */
  String sequences() throws SQLException {
    StringJoiner lines = new StringJoiner("\n");
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences"
                    + " where last_value is not null order by 1")) {
      while (row.next()) {
        lines.add(row.getString(1) + "\t" + row.getLong(2));
      }
    }
    return lines.toString();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
