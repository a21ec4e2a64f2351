package org.sptt.reporting.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The events as Kafka holds them. */
@ApplicationScoped
class AllEvents {

  private static final Duration WAIT = Duration.ofMillis(500);
  private static final int RECORDS_AT_ONCE = 500;
  private static final int BYTES_AT_ONCE = 512 * 1024;

  private final Map<String, Object> broker;

  AllEvents(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /** From the first that Kafka holds of each partition to where somebody else has got. */
  List<Span> before(Map<TopicPartition, Long> next) {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      Map<TopicPartition, Long> first = consumer.beginningOffsets(next.keySet());
      Map<TopicPartition, Long> ends = consumer.endOffsets(next.keySet());
      return next.keySet().stream()
          .map(p -> new Span(p, first.get(p), first.get(p), Math.min(next.get(p), ends.get(p))))
          .filter(span -> span.events() > 0)
          .toList();
    }
  }

  /**
   * Hands over batch after batch.
   *
   * @param reader says whether to go on
   * @return whether it came to the end
   */
  boolean read(Collection<Span> spans, Predicate<List<ConsumerRecord<String, String>>> reader) {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      Map<TopicPartition, Long> ends =
          spans.stream().collect(Collectors.toMap(Span::partition, Span::end));
      consumer.assign(ends.keySet());
      spans.forEach(span -> consumer.seek(span.partition(), span.next()));
      while (ends.keySet().stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        if (!reader.test(within(ends, consumer.poll(WAIT)))) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<ConsumerRecord<String, String>> within(
      Map<TopicPartition, Long> ends, ConsumerRecords<String, String> records) {
    List<ConsumerRecord<String, String>> within = new ArrayList<>(records.count());
    for (TopicPartition partition : records.partitions()) {
      long end = ends.get(partition);
      records.records(partition).stream().filter(r -> r.offset() < end).forEach(within::add);
    }
    return within;
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
