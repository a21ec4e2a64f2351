package org.sptt.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sptt.events.CloudEvent;
import org.sptt.events.DomainEvent;
import org.sptt.events.EventContracts;
import org.sptt.events.UnreadableEvent;

/** The other side of Kafka: what a service told, and what others tell it. */
public final class TestKafka {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static volatile String servers;

  private TestKafka() {}

  static void connect(String bootstrapServers) {
    servers = bootstrapServers;
  }

  /** Publishes an event as its owner would; returns its id. */
  public static UUID tell(DomainEvent event) {
    UUID id = UUID.randomUUID();
    send(
        event.topic(),
        event.aggregateId().toString(),
        EventContracts.write(id, event, Instant.now()));
    return id;
  }

  /** Publishes many events, each as its owner would, in their order. */
  public static void tell(List<? extends DomainEvent> events) {
    try (KafkaProducer<String, String> producer = producer()) {
      for (DomainEvent event : events) {
        producer.send(
            new ProducerRecord<>(
                event.topic(),
                event.aggregateId().toString(),
                EventContracts.write(UUID.randomUUID(), event, Instant.now())));
      }
    }
  }

  /** Publishes anything at all. */
  public static void send(String topic, String key, String value) {
    try (KafkaProducer<String, String> producer = producer()) {
      producer.send(new ProducerRecord<>(topic, key, value)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", servers, "acks", "all"),
        new StringSerializer(),
        new StringSerializer());
  }

  /** All events of this kind that match, once there are as many as expected. */
  public static <T extends DomainEvent> List<T> told(
      Class<T> type, Predicate<T> wanted, int expected) {
    List<T> found = new ArrayList<>();
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              found.clear();
              EventContracts.topicsOf(type).stream()
                  .flatMap(topic -> records(topic).stream())
                  .flatMap(record -> readable(record).stream())
                  .filter(envelope -> envelope.type().equals(EventContracts.typeOf(type)))
                  .map(EventContracts::readData)
                  .map(type::cast)
                  .filter(wanted)
                  .forEach(found::add);
              return found.size() >= expected;
            });
    return found;
  }

  // Other tests tell what nobody can read.
  private static Optional<CloudEvent> readable(ConsumerRecord<String, String> record) {
    try {
      return Optional.of(EventContracts.readEnvelope(record.value()));
    } catch (UnreadableEvent e) {
      return Optional.empty();
    }
  }

  /** All that stands in a topic now, each partition in its order. */
  public static List<ConsumerRecord<String, String>> records(String topic) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers, "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> all = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  /** The envelopes of a topic's records. */
  public static List<CloudEvent> envelopes(String topic) {
    return records(topic).stream().map(r -> EventContracts.readEnvelope(r.value())).toList();
  }
}
