package org.sptt.caretaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.sptt.events.Topics;

/**
 * Makes the platform's topics, kept for ever: figures are counted anew from the first event, and
 * services go on from positions that name events by their number. Partitions are never added later:
 * the events of one thing would change partition, and with it lose their order.
 */
final class TopicProvision {
  private static final int PARTITIONS = 3;
  private static final Map<String, String> FOR_EVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");

  private final Admin admin;
  private final short replicas;

  TopicProvision(Admin admin, short replicas) {
    this.admin = admin;
    this.replicas = replicas;
  }

  void provide() throws ExecutionException, InterruptedException {
    List<NewTopic> wanted = new ArrayList<>();
    Topics.OF_SERVICES.forEach(name -> wanted.add(topic(name, PARTITIONS)));
    wanted.add(topic(Topics.DEAD_LETTERS, 1));
    Set<String> existing = admin.listTopics().names().get();
    admin
        .createTopics(wanted.stream().filter(each -> !existing.contains(each.name())).toList())
        .all()
        .get();
    for (NewTopic topic : wanted) {
      keepForEver(topic.name());
    }
  }

  private NewTopic topic(String name, int partitions) {
    return new NewTopic(name, Optional.of(partitions), Optional.of(replicas)).configs(FOR_EVER);
  }

  private void keepForEver(String topic) throws ExecutionException, InterruptedException {
    List<AlterConfigOp> settings =
        FOR_EVER.entrySet().stream()
            .map(
                each ->
                    new AlterConfigOp(
                        new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
            .toList();
    admin
        .incrementalAlterConfigs(
            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), settings))
        .all()
        .get();
  }
}
