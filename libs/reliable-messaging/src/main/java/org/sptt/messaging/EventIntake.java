package org.sptt.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

  private final Inbox inbox;
  private final DeadLetters deadLetters;

  EventIntake(Inbox inbox, DeadLetters deadLetters) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
  }

  @Incoming("events-in")
  @io.smallrye.common.annotation.Blocking
  @Retry(maxRetries = -1, delay = 1, delayUnit = ChronoUnit.SECONDS, maxDuration = 0)
  void consume(ConsumerRecords<String, String> records) {
    List<IncomingRecord> readable = new ArrayList<>(records.count());
    List<ReceivedEvent> events = new ArrayList<>(records.count());
    for (ConsumerRecord<String, String> kafka : records) {
      IncomingRecord record = IncomingRecord.of(kafka);
      try {
        events.add(record.read());
        readable.add(record);
      } catch (UnreadableEvent e) {
        deadLetters.add(record, e.getMessage());
      }
    }
    applyAll(readable, events);
  }

  private void applyAll(List<IncomingRecord> records, List<ReceivedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    try {
      inbox.apply(events);
    } catch (RuntimeException e) {
      Outages.rethrow(e);
      LOG.infof("a batch of %d events is applied one by one: %s", events.size(), e.getMessage());
      for (int i = 0; i < events.size(); i++) {
        applyAlone(records.get(i), events.get(i));
      }
    }
  }

  private void applyAlone(IncomingRecord record, ReceivedEvent event) {
    try {
      inbox.apply(List.of(event));
    } catch (RuntimeException e) {
      Outages.rethrow(e);
      LOG.errorf(e, "event %s cannot be applied", event.id());
      deadLetters.add(record, Outages.reason(e));
    }
  }
}
