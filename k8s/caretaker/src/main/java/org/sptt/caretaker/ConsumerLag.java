package org.sptt.caretaker;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many events each service has still to read, by what it told Kafka it has read. */
final class ConsumerLag {
  private final Admin admin;

  ConsumerLag(Admin admin) {
    this.admin = admin;
  }

  Map<String, Long> byGroup() throws ExecutionException, InterruptedException {
    Map<String, Long> lags = new TreeMap<>();
    for (GroupListing group : admin.listGroups().all().get()) {
      lags.put(group.groupId(), of(group.groupId()));
    }
    return lags;
  }

  private long of(String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> read =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, OffsetSpec> wanted =
        read.keySet().stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
    return admin.listOffsets(wanted).all().get().entrySet().stream()
        .mapToLong(end -> end.getValue().offset() - read.get(end.getKey()).offset())
        .sum();
  }
}
