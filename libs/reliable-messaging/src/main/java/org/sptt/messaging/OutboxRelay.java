package org.sptt.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka: batches, in order, at least once. Of several replicas one relays,
 * the one that holds the database's advisory lock; when it dies another takes over.
 *
 * <p>Rows are deleted once published rather than passed by a highest id seen: an id may commit
 * after a higher one.
 */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int BATCH = 500;

  /**
   * A safety net: what this replica records wakes the relay at once, another replica's waits for
   * the next look.
   */
  private static final long LOOK_EVERY_MS = 200;

  /** What a busy moment records meanwhile travels together: a batch costs the same for one. */
  private static final long GATHER_MS = 25;

  private static final long PAUSE_AFTER_FAILURE_MS = 1_000;

  /** Any number, the same in all replicas; a service has its database to itself. */
  private static final long LOCK = 0x5350_5454;

  private final AgroalDataSource dataSource;
  private final EventPublisher publisher;
  private final Semaphore work = new Semaphore(0);
  private Thread thread;
  private volatile boolean stopping;
  private boolean failing;

  OutboxRelay(AgroalDataSource dataSource, EventPublisher publisher) {
    this.dataSource = dataSource;
    this.publisher = publisher;
  }

  void start(@Observes StartupEvent started) {
    thread = new Thread(this::run, "outbox-relay");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    wake();
    thread.join(TimeUnit.SECONDS.toMillis(5));
  }

  /** Says that there is something to relay; cheap, and safe from any thread. */
  void wake() {
    work.release();
  }

  private void run() {
    while (!stopping) {
      try (Connection connection = dataSource.getConnection()) {
        relayWhileLeading(connection);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void relayWhileLeading(Connection connection) throws SQLException, InterruptedException {
    boolean leading = false;
    try {
      while (!stopping) {
        leading = leading || tryToLead(connection);
        int relayed = leading ? relayBatch(connection) : 0;
        if (relayed == 0) {
          work.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
          work.drainPermits();
        } else if (relayed < BATCH) {
          TimeUnit.MILLISECONDS.sleep(GATHER_MS);
        }
        recovered();
      }
    } finally {
      // The connection goes back to a pool: a lock left on it would keep every relay waiting.
      if (leading) {
        release(connection);
      }
    }
  }

  private boolean tryToLead(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void release(Connection connection) {
    try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
      unlock.setLong(1, LOCK);
      unlock.execute();
    } catch (SQLException e) {
      LOG.debug("the connection is gone, and its lock with it", e);
    }
  }

  private int relayBatch(Connection connection) throws SQLException {
    List<OutboxEvent> batch = waiting(connection);
    if (!batch.isEmpty()) {
      publisher.publish(batch);
      delete(connection, batch);
    }
    return batch.size();
  }

  private List<OutboxEvent> waiting(Connection connection) throws SQLException {
    List<OutboxEvent> events = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, topic, aggregate_id, content from outbox_event order by id limit "
                + BATCH)) {
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          events.add(
              new OutboxEvent(
                  row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        }
      }
    }
    return events;
  }

  private void delete(Connection connection, List<OutboxEvent> published) throws SQLException {
    Long[] ids = published.stream().map(OutboxEvent::id).toArray(Long[]::new);
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox_event where id = any(?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", ids));
      delete.executeUpdate();
    }
  }

  private void pauseAfter(Exception e) {
    if (!failing) {
      failing = true;
      LOG.warnf("events wait in the outbox until they can be published again: %s", e.getMessage());
    }
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  private void recovered() {
    if (failing) {
      failing = false;
      LOG.info("events are published again");
    }
  }
}
