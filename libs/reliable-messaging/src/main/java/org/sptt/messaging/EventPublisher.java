package org.sptt.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.sptt.events.CloudEvent;

/** Hands events to the broker and returns when it has acknowledged them all. */
@ApplicationScoped
class EventPublisher {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final MutinyEmitter<String> kafka;

  EventPublisher(
      @Channel("events-out") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<String> kafka) {
    this.kafka = kafka;
  }

  /**
   * Publishes in the given order. When it throws, some may have been published: they will be again,
   * and consumers drop what they have seen.
   */
  void publish(List<OutboxEvent> events) {
    List<Uni<Void>> sent = events.stream().map(this::send).toList();
    Uni.join().all(sent).andFailFast().await().atMost(PATIENCE);
  }

  private Uni<Void> send(OutboxEvent event) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("content-type", CloudEvent.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
    return kafka.sendMessage(
        Message.of(event.content())
            .addMetadata(
                OutgoingKafkaRecordMetadata.<String>builder()
                    .withTopic(event.topic())
                    .withKey(event.aggregateId())
                    .withHeaders(headers)
                    .build()));
  }
}
