package org.sptt.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sptt.events.DomainEvent;
import org.sptt.events.EventContracts;
import org.sptt.sql.Sql;
import org.sptt.sql.Statements;

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

  private final Sql sql;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final Event<DomainEvent> recorded;
  private final Clock clock;

  Outbox(
      Sql sql,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      Event<DomainEvent> recorded,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.relay = relay;
    this.recorded = recorded;
    this.clock = clock;
  }

  /**
   * Records an event inside the caller's transaction; without one it fails. Features of the same
   * service may observe it, in the same transaction.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(DomainEvent event) {
    UUID id = UUID.randomUUID();
    store(
        id,
        event.topic(),
        event.aggregateId().toString(),
        EventContracts.write(id, event, clock.instant()));
    recorded.fire(event);
  }

  /**
   * Records events that happened together, in their order.
   *
   * @param together what is sent to the database with them, in the caller's transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<? extends DomainEvent> events, Statements together) {
    if (events.isEmpty()) {
      return;
    }
    List<UUID> ids = events.stream().map(event -> UUID.randomUUID()).toList();
    Instant now = clock.instant();
    together.add(
        """
        insert into outbox_event (event_id, topic, aggregate_id, content)
        select e.event_id, e.topic, e.aggregate_id, e.content
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality
          as e (event_id, topic, aggregate_id, content, position)
        order by e.position""",
        ids,
        events.stream().map(DomainEvent::topic).toList(),
        events.stream().map(DomainEvent::aggregateId).toList(),
        IntStream.range(0, ids.size())
            // One after the other, so that readers who go by the time know which came last.
            .mapToObj(
                i ->
                    EventContracts.write(ids.get(i), events.get(i), now.plus(i, ChronoUnit.MICROS)))
            .toList());
    events.forEach(recorded::fire);
    wakeRelayAfterCommit();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void store(UUID id, String topic, String aggregateId, String content) {
    sql.update(
        "insert into outbox_event (event_id, topic, aggregate_id, content) values (?, ?, ?, ?)",
        id,
        topic,
        aggregateId,
        content);
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
