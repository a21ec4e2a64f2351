package org.sptt.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.sptt.events.CloudEvent;
import org.sptt.events.EventContracts;

/** A Kafka record as it came, readable or not. */
record IncomingRecord(String topic, int partition, long offset, String content) {

  static IncomingRecord of(ConsumerRecord<String, String> kafka) {
    return new IncomingRecord(kafka.topic(), kafka.partition(), kafka.offset(), kafka.value());
  }

  /**
   * @throws org.sptt.events.UnreadableEvent when it is no event that is known here
   */
  ReceivedEvent read() {
    CloudEvent envelope = EventContracts.readEnvelope(content == null ? "" : content);
    return new ReceivedEvent(
        envelope.id(),
        envelope.time().toInstant(),
        EventContracts.readData(envelope),
        place(),
        content);
  }

  /** The same for the same record, so that one which is refused again is not kept twice. */
  UUID deadLetterId() {
    return UUID.nameUUIDFromBytes(place().getBytes(StandardCharsets.UTF_8));
  }

  /** Where it stands in Kafka, for logs. */
  String place() {
    return topic + "/" + partition + "/" + offset;
  }
}
