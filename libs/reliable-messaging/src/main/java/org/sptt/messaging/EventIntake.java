package org.sptt.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.sptt.events.UnreadableEvent;

/**
 * Takes batches of events from Kafka. Waits for as long as the database is away; whatever cannot be
 * applied for its own sake goes to the dead letters, so that no partition is ever blocked.
 */
@ApplicationScoped
class EventIntake {

  private static final Logger LOG = Logger.getLogger(EventIntake.class);

  private final IntakeSteps steps;

  EventIntake(IntakeSteps steps) {
    this.steps = steps;
  }

  @Incoming("events-in")
  @Blocking
  @Retry(maxRetries = -1, delay = 1, delayUnit = ChronoUnit.SECONDS, maxDuration = 0)
  void consume(ConsumerRecords<String, String> kafka) {
    List<IncomingRecord> records = new ArrayList<>(kafka.count());
    kafka.forEach(record -> records.add(IncomingRecord.of(record)));
    try {
      steps.applyTogether(records);
    } catch (RuntimeException e) {
      Outages.rethrow(e);
      LOG.infof("%d events are applied one by one: %s", records.size(), Outages.reason(e));
      records.forEach(this::applyAlone);
    }
  }

  private void applyAlone(IncomingRecord record) {
    try {
      steps.applyTogether(List.of(record));
    } catch (RuntimeException e) {
      Outages.rethrow(e);
      LOG.errorf(e, "event at %s is set aside", record.place());
      steps.setAside(record, Outages.reason(e));
    }
  }

  /** The transactions of the intake. */
  @ApplicationScoped
  static class IntakeSteps {

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Positions positions;

    IntakeSteps(Inbox inbox, DeadLetters deadLetters, Positions positions) {
      this.inbox = inbox;
      this.deadLetters = deadLetters;
      this.positions = positions;
    }

    @Transactional
    void applyTogether(List<IncomingRecord> records) {
      List<ReceivedEvent> events = new ArrayList<>(records.size());
      for (IncomingRecord record : records) {
        try {
          events.add(record.read());
        } catch (UnreadableEvent e) {
          deadLetters.add(record, e.getMessage());
        }
      }
      inbox.apply(events);
      positions.advance(records);
    }

    @Transactional
    void setAside(IncomingRecord record, String reason) {
      deadLetters.add(record, reason);
      positions.advance(List.of(record));
    }
  }
}
