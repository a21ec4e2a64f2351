package org.sptt.caretaker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Fills empty topics so that each event has the number it had. */
final class TopicRestoration implements AutoCloseable {
  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;

  TopicRestoration(String kafka) {
    admin = Admin.create(Map.of("bootstrap.servers", kafka));
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                kafka,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "linger.ms",
                "20"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void mustBeEmpty(Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> filled =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    ends(partitions)
        .forEach(
            (partition, end) -> {
              if (end > 0) {
                filled.put(partition, end);
              }
            });
    if (!filled.isEmpty()) {
      throw new CannotDo(
          "There are events already in %s: restore into a new Kafka only."
              .formatted(filled.keySet()));
    }
  }

  /** The number of events brought back. */
  long restore(TopicPartition partition, DataInputStream records) throws IOException {
    long next = 0;
    Optional<Future<RecordMetadata>> last = Optional.empty();
    Optional<ProducerRecord<byte[], byte[]>> record = StoredRecord.read(partition, records, next);
    while (record.isPresent()) {
      last = Optional.of(producer.send(record.get()));
      next++;
      record = StoredRecord.read(partition, records, next);
    }
    if (last.isPresent()) {
      mustBe(next - 1, numberOf(last.get()), partition);
    }
    return next;
  }

  private static void mustBe(long expected, long number, TopicPartition partition) {
    if (number != expected) {
      throw new CannotDo(
          "The last event of %s got number %d instead of %d: somebody writes there at the same time."
              .formatted(partition, number, expected));
    }
  }

  private long numberOf(Future<RecordMetadata> sent) {
    producer.flush();
    return answer(sent).offset();
  }

  private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetSpec> wanted =
        partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
    return answer(admin.listOffsets(wanted).all().toCompletionStage().toCompletableFuture())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }
}
