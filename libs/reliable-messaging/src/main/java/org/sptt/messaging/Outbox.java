package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.sptt.events.DomainEvent;
import org.sptt.events.EventContracts;

/**
 * Where a service puts the events of its changes. An event is published if and only if the
 * transaction it was recorded in commits, and events of one aggregate in the order of their
 * commits.
 *
 * <p>The order rests on each aggregate having a version column: of two transactions that change it
 * at once, one fails.
 */
@ApplicationScoped
public class Outbox {

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final Clock clock;

  Outbox(
      AgroalDataSource dataSource,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      Clock clock) {
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.relay = relay;
    this.clock = clock;
  }

  /** Records an event inside the caller's transaction; without one it fails. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(DomainEvent event) {
    UUID id = UUID.randomUUID();
    store(
        id,
        EventContracts.topicOf(event.getClass()),
        event.aggregateId().toString(),
        EventContracts.write(id, event, clock.instant()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void store(UUID id, String topic, String aggregateId, String content) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into outbox_event (event_id, topic, aggregate_id, content) values (?, ?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, topic);
      insert.setString(3, aggregateId);
      insert.setString(4, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox cannot be written", e);
    }
    wakeRelayAfterCommit();
  }

  // In memory, since a NOTIFY inside a busy transaction costs half of its throughput.
  private void wakeRelayAfterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              relay.wake();
            }
          }
        });
  }
}
