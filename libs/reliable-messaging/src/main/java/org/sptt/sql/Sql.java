package org.sptt.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Plain SQL within the caller's transaction, for the tables that are written by the thousand. A
 * collection is bound as a PostgreSQL array of texts, to be cast in the statement to what it is;
 * null and the types of java.time as themselves.
 */
@ApplicationScoped
public class Sql {

  private static final int ROWS_AT_ONCE = 5_000;
  private static final String CONNECTION_LOST = "08006";

  private final AgroalDataSource dataSource;

  Sql(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads one row of a result. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row of a result. */
  public interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T on(Connection connection, PreparedStatement statement) throws SQLException;
  }

  public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
    return prepared(
        sql,
        (connection, statement) -> {
          bind(connection, statement, values);
          List<T> rows = new ArrayList<>();
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              rows.add(reader.read(row));
            }
          }
          return rows;
        });
  }

  /** Takes the rows of a result one by one, for results that are too long to be held. */
  public void each(String sql, RowTaker taker, Object... values) {
    prepared(
        sql,
        (connection, statement) -> {
          statement.setFetchSize(ROWS_AT_ONCE);
          bind(connection, statement, values);
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              taker.take(row);
            }
          }
          return statement;
        });
  }

  /**
   * Puts rows into a table by PostgreSQL's {@code copy}, the fastest way there is.
   *
   * @param rows in the format that the statement says; at its end afterwards
   */
  public void copy(String statement, InputStream rows) {
    try (Connection connection = dataSource.getConnection()) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, rows);
    } catch (SQLException e) {
      throw new FailedSql(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int update(String sql, Object... values) {
    return prepared(
        sql,
        (connection, statement) -> {
          bind(connection, statement, values);
          return statement.executeUpdate();
        });
  }

  /** Runs them all; waiting for each answer would cost a round trip each. */
  public void run(Statements together) {
    if (!together.isEmpty()) {
      update(together.text(), together.values());
    }
  }

  /** Runs the same statement for each row of values, in few round trips. */
  public void batch(String sql, Collection<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    prepared(
        sql,
        (connection, statement) -> {
          for (Object[] row : rows) {
            bind(connection, statement, row);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private <T> T prepared(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(connection, statement);
    } catch (AssertionError e) {
      // What the driver throws when a connection dies in the middle of a batch.
      throw new FailedSql(new SQLException("the connection was lost", CONNECTION_LOST, e));
    } catch (SQLException e) {
      throw new FailedSql(e);
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Collection<?> many) {
        statement.setArray(i + 1, connection.createArrayOf("text", texts(many)));
      } else if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static String[] texts(Collection<?> many) {
    return many.stream().map(each -> each == null ? null : each.toString()).toArray(String[]::new);
  }

  /** Carries the database's reason to where it is handled. */
  public static class FailedSql extends RuntimeException {
    FailedSql(SQLException cause) {
      super(cause);
    }
  }
}
