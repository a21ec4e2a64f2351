package org.sptt.platform.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes one database and its role exist as asked, whatever was there before. */
final class DatabaseProvision {
  private final Connection connection;
  private final Database database;

  DatabaseProvision(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  void apply() throws SQLException {
    String name = database.name();
    boolean roleExists = exists("select 1 from pg_roles where rolname = ?");
    execute(
        "%s role %s login password %s"
            .formatted(roleExists ? "alter" : "create", name, quoted(database.password())));
    if (!exists("select 1 from pg_database where datname = ?")) {
      execute("create database %s owner %s".formatted(name, name));
      execute("revoke all on database %s from public".formatted(name));
    }
  }

  private boolean exists(String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, database.name());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
