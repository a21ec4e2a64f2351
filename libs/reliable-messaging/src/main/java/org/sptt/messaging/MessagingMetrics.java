package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Shows what waits: {@code outbox_waiting} and {@code dead_letters_waiting}, counted when asked
 * for.
 */
@ApplicationScoped
class MessagingMetrics {

  private final AgroalDataSource dataSource;
  private final MeterRegistry registry;

  MessagingMetrics(AgroalDataSource dataSource, MeterRegistry registry) {
    this.dataSource = dataSource;
    this.registry = registry;
  }

  void register(@Observes StartupEvent started) {
    gauge("outbox.waiting", "select count(*) from outbox_event");
    gauge("dead.letters.waiting", "select count(*) from dead_letter where replayed_at is null");
  }

  private void gauge(String name, String sql) {
    registry.gauge(name, this, metrics -> metrics.count(sql));
  }

  // Not a number rather than nought when nobody can tell.
  private double count(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
