package org.sptt.reporting.rebuild;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.sptt.events.EventContracts;
import org.sptt.events.RecordedEvent;
import org.sptt.events.UnreadableEvent;
import org.sptt.messaging.ReceivedEvent;

/** An event as it stands in Kafka. */
record RawEvent(String content, String place) {

  static RawEvent of(ConsumerRecord<String, String> record) {
    return new RawEvent(
        record.value() == null ? "" : record.value(),
        record.topic() + "/" + record.partition() + "/" + record.offset());
  }

  /** Empty for what the intake set aside as a dead letter, too. */
  Optional<ReceivedEvent> read() {
    try {
      RecordedEvent event = EventContracts.read(content);
      return Optional.of(
          new ReceivedEvent(event.id(), event.recordedAt(), event.data(), place, content));
    } catch (UnreadableEvent e) {
      return Optional.empty();
    }
  }
}
