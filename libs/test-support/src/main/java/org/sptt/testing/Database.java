package org.sptt.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tested service's database, looked at from outside. For use in a {@code @QuarkusTest}. */
final class Database {

  /** What changes by itself, while events and mails travel. */
  private static final String TRAVELLING =
      "sweep|outbox_event|inbox_event|.*position.*|mail|.*delivery";

  private Database() {}

  static Connection connect() throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  /** A digest of each table's rows, but for those of what is on its way. */
  static Map<String, String> digests() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      Map<String, String> digests = new TreeMap<>();
      for (String table : tables(statement)) {
        try (ResultSet row =
            statement.executeQuery(
                "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from \"%s\" t"
                    .formatted(table))) {
          row.next();
          digests.put(table, row.getString(1));
        }
      }
      return digests;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (row.next()) {
        if (!row.getString(1).matches(TRAVELLING)) {
          tables.add(row.getString(1));
        }
      }
    }
    return tables;
  }
}
