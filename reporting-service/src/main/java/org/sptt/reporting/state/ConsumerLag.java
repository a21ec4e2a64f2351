package org.sptt.reporting.state;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.sptt.events.Topics;
import org.sptt.messaging.Positions;

/** How many events Kafka holds that this service has not taken in. */
@ApplicationScoped
class ConsumerLag {

  private final Admin admin;
  private final Positions positions;

  ConsumerLag(@Identifier("default-kafka-broker") Map<String, Object> broker, Positions positions) {
    this.admin = Admin.create(broker);
    this.positions = positions;
  }

  /**
   * @throws KafkaException when the broker does not answer
   */
  long events() {
    Map<TopicPartition, Long> taken = positions.next();
    Map<TopicPartition, OffsetSpec> latest =
        partitions().stream()
            .collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest()));
    return answer(admin.listOffsets(latest).all()).entrySet().stream()
        .mapToLong(end -> end.getValue().offset() - taken.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  private Set<TopicPartition> partitions() {
    return answer(admin.describeTopics(Topics.OF_SERVICES).allTopicNames()).values().stream()
        .flatMap(ConsumerLag::partitions)
        .collect(Collectors.toSet());
  }

  private static java.util.stream.Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition()));
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }

  @PreDestroy
  void close() {
    admin.close();
  }
}
