package org.sptt.platform.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The broker's own JVM: formats its folder the first time, serves, makes the missing topics, then
 * says so in a file.
 *
 * <p>Arguments: settings file, file to make once it serves, then topics as {@code name:partitions}.
 */
final class KafkaNode {
  /**
   * The same for ever: formatting is then safe to ask for at each start, even after one cut short.
   */
  private static final String CLUSTER = "c3B0dC1sb2NhbC1raw0001";

  private KafkaNode() {}

  public static void main(String[] arguments) {
    String settings = arguments[0];
    Path serving = Path.of(arguments[1]);
    List<String> topics = List.of(arguments).subList(2, arguments.length);
    int formatted =
        StorageTool.execute(
            new String[] {"format", "--ignore-formatted", "-t", CLUSTER, "-c", settings},
            System.out);
    if (formatted != 0) {
      System.exit(formatted);
    }
    new Thread(() -> provide(settings, topics, serving), "topics").start();
    Kafka.main(new String[] {settings});
  }

  private static void provide(String settings, List<String> topics, Path serving) {
    try (Admin admin = Admin.create(client(settings))) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing = new ArrayList<>();
      for (String topic : topics) {
        String[] parts = topic.split(":");
        if (!existing.contains(parts[0])) {
          missing.add(
              new NewTopic(parts[0], Integer.parseInt(parts[1]), (short) 1)
                  .configs(Map.of("retention.ms", "-1")));
        }
      }
      admin.createTopics(missing).all().get();
      Files.writeString(serving, "");
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static Properties client(String settings) throws java.io.IOException {
    Properties server = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(settings))) {
      server.load(reader);
    }
    Properties client = new Properties();
    client.put(
        "bootstrap.servers",
        server.getProperty("advertised.listeners").substring("CLIENT://".length()));
    client.put("enable.metrics.push", "false");
    // The broker is still starting: look again at once, not after the usual growing pauses.
    client.put("reconnect.backoff.ms", "50");
    client.put("reconnect.backoff.max.ms", "100");
    client.put("retry.backoff.ms", "50");
    client.put("retry.backoff.max.ms", "100");
    return client;
  }
}
