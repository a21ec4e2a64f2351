package org.sptt.caretaker;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of a database with the columns that hold something of their own. Equal lists mean that
 * rows of one database fit into the other.
 */
record TableList(List<Table> tables) {

  /**
   * @param columns quoted where SQL wants it
   */
  record Table(String schema, String name, List<String> columns) {
    String sql() {
      return "\"%s\".\"%s\"".formatted(schema, name);
    }

    String copyClause() {
      return "%s (%s)".formatted(sql(), String.join(", ", columns));
    }

    private String line() {
      return schema + "\t" + name + "\t" + String.join("\t", columns);
    }

    private static Table of(String line) {
      String[] parts = line.split("\t");
      return new Table(parts[0], parts[1], Arrays.asList(parts).subList(2, parts.length));
    }
  }

  /** Sorted by name: the order of columns differs between databases with other histories. */
  static TableList of(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select n.nspname, c.relname,
                  array_agg(quote_ident(a.attname) order by a.attname) as columns
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid
                where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                group by n.nspname, c.relname
                order by n.nspname, c.relname
                """)) {
      while (row.next()) {
        String[] columns = (String[]) row.getArray(3).getArray();
        tables.add(new Table(row.getString(1), row.getString(2), List.of(columns)));
      }
    }
    return new TableList(tables);
  }

  static TableList of(String text) {
    return new TableList(text.lines().map(Table::of).toList());
  }

  String text() {
    return tables.stream().map(Table::line).collect(Collectors.joining("\n"));
  }
}
