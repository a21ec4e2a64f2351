package org.sptt.reporting.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The turn to rebuild figures, which one replica has at a time. The database keeps it for as long
 * as the connection that took it lives, so that a replica that dies gives it back.
 */
@ApplicationScoped
class OneRebuild {

  /** Any pair of numbers that no other lock of this database has. */
  private static final String LOCK = "(21061, 16981)";

  private static final String HELD =
      "select exists (select 1 from pg_locks where locktype = 'advisory' and granted"
          + " and (classid, objid) = "
          + LOCK
          + " and database = (select oid from pg_database where datname = current_database()))";

  private final AgroalDataSource database;

  OneRebuild(AgroalDataSource database) {
    this.database = database;
  }

  /** What holds the turn until it is closed. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Empty when another rebuild has it. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  Optional<Turn> take() {
    try {
      Connection connection = database.getConnection();
      if (ask(connection, "select pg_try_advisory_lock" + LOCK)) {
        return Optional.of(() -> giveBack(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the turn to rebuild cannot be asked for", e);
    }
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  boolean isTaken() {
    try (Connection connection = database.getConnection()) {
      return ask(connection, HELD);
    } catch (SQLException e) {
      throw new IllegalStateException("whether figures are being rebuilt cannot be told", e);
    }
  }

  // A connection that is lost meanwhile has given it back by that.
  private static void giveBack(Connection connection) {
    try (connection) {
      ask(connection, "select pg_advisory_unlock" + LOCK);
    } catch (SQLException e) {
      throw new IllegalStateException("the turn to rebuild ended with its connection", e);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet answer = statement.executeQuery()) {
      answer.next();
      return answer.getBoolean(1);
    }
  }
}
