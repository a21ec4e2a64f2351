package org.sptt.caretaker;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes each database and the role of the same name that owns it, with the password it has now;
 * nobody else may connect to it.
 */
final class Databases {
  private final CaretakerSettings.Server server;

  Databases(CaretakerSettings.Server server) {
    this.server = server;
  }

  void provide(Passwords passwords) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(server.url("postgres"), server.user(), server.password())) {
      for (String name : passwords.names()) {
        provide(connection, name, passwords.byDatabase().get(name));
      }
    }
  }

  private static void provide(Connection connection, String name, String password)
      throws SQLException {
    String role = connection.createStatement().enquoteIdentifier(name, true);
    boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
    execute(
        connection,
        "%s role %s login password %s"
            .formatted(known ? "alter" : "create", role, literal(connection, password)));
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      execute(connection, "create database %s owner %s".formatted(role, role));
      execute(connection, "revoke all on database %s from public".formatted(role));
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String literal(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.enquoteLiteral(text);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
