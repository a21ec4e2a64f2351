package org.sptt.caretaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.sptt.events.Topics;

/** Reads the platform's topics from their first event. */
final class TopicCopy implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KafkaConsumer<byte[], byte[]> consumer;

  TopicCopy(String kafka) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka, "enable.auto.commit", "false"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  /** Where each partition ends now. */
  Map<TopicPartition, Long> ends() {
    List<TopicPartition> partitions = new ArrayList<>();
    Stream.concat(Topics.OF_SERVICES.stream(), Stream.of(Topics.DEAD_LETTERS))
        .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
    Map<TopicPartition, Long> ends = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    ends.putAll(consumer.endOffsets(partitions, PATIENCE));
    return ends;
  }

  /** Copies the records from number nought up to the end; a missing one is a reason to fail. */
  void copy(TopicPartition partition, long end, OutputStream into) throws IOException {
    consumer.assign(List.of(partition));
    consumer.seek(partition, 0);
    DataOutputStream out = new DataOutputStream(into);
    long next = 0;
    while (next < end) {
      List<ConsumerRecord<byte[], byte[]>> records = consumer.poll(PATIENCE).records(partition);
      if (records.isEmpty()) {
        throw new CannotDo("Kafka sends nothing more of %s from %d on.".formatted(partition, next));
      }
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (next < end) {
          mustBe(next, record);
          StoredRecord.write(record, out);
          next++;
        }
      }
    }
    out.flush();
  }

  /** Positions in the databases name events by number: a copy with a gap would mislead them. */
  private static void mustBe(long expected, ConsumerRecord<byte[], byte[]> record) {
    if (record.offset() != expected) {
      throw new CannotDo(
          "%s-%d has lost events from number %d on: is its retention unlimited?"
              .formatted(record.topic(), record.partition(), expected));
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
