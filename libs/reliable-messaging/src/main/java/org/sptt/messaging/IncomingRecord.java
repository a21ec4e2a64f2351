package org.sptt.messaging;

import io.vertx.core.json.JsonObject;
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
        envelope.id(), envelope.time().toInstant(), EventContracts.readData(envelope));
  }

  /** The same for the same record, so that one which is refused again is not kept twice. */
  UUID deadLetterId() {
    String place = topic + "/" + partition + "/" + offset;
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
  }

  /** The record as told on the dead-letter topic, as JSON text. */
  String asRefused(String service, String reason) {
    return new JsonObject()
        .put("service", service)
        .put("topic", topic)
        .put("partition", partition)
        .put("offset", offset)
        .put("reason", reason)
        .put("content", content)
        .encode();
  }
}
