package org.sptt.reporting.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.sptt.events.Topics;

/** Everything that Kafka holds of the services' topics, from given offsets on to where it ends. */
@ApplicationScoped
class AllEvents {

  private static final Duration WAIT = Duration.ofMillis(500);
  private static final int RECORDS_AT_ONCE = 10_000;
  private static final int BYTES_AT_ONCE = 8 * 1024 * 1024;

  private final Map<String, Object> broker;

  AllEvents(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /** How many there are. */
  long count() {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer);
      Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
      return consumer.endOffsets(partitions).entrySet().stream()
          .mapToLong(end -> end.getValue() - first.get(end.getKey()))
          .sum();
    }
  }

  /**
   * Hands over batch after batch.
   *
   * @param from next offset to read of partitions of which something was read
   * @param reader says whether to go on
   * @return whether it came to the end
   */
  boolean read(Map<TopicPartition, Long> from, Predicate<ConsumerRecords<String, String>> reader) {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      from.forEach(consumer::seek);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        if (!reader.test(consumer.poll(WAIT))) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
    return Topics.OF_SERVICES.stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .collect(Collectors.toList());
  }

  private KafkaConsumer<String, String> consumer() {
    Map<String, Object> config = new HashMap<>();
    config.put("bootstrap.servers", broker.get("bootstrap.servers"));
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
    config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BYTES_AT_ONCE);
    return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
  }
}
