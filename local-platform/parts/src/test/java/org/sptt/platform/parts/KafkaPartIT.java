package org.sptt.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartIT {
  @TempDir Path home;
  private KafkaPart kafka;

  @BeforeEach
  void start() {
    kafka =
        new KafkaPart(
            Places.at(home),
            Ports.free(),
            List.of(new Topic("sptt.training", 3), new Topic("sptt.dead-letters", 1)));
    kafka.start();
  }

  @AfterEach
  void stop() {
    kafka.stop();
  }

  @Test
  void keepsEventsOverARestartAndAfterBeingKilled() throws Exception {
    send("sptt.training", "first");
    kafka.stop();
    assertThat(kafka.answers()).isFalse();
    kafka.start();
    send("sptt.training", "second");
    ProcessHandle killed = kafka.process().orElseThrow();
    killed.destroyForcibly();
    killed.onExit().get();
    kafka.start();
    assertThat(read("sptt.training", 2)).containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void hasTheTopicsAskedForAndMakesNoOther() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThat(admin.listTopics().names().get())
          .containsExactlyInAnyOrder("sptt.training", "sptt.dead-letters");
      assertThat(
              admin
                  .describeTopics(List.of("sptt.training"))
                  .allTopicNames()
                  .get()
                  .get("sptt.training")
                  .partitions())
          .hasSize(3);
    }
    assertThatThrownBy(() -> send("sptt.mistyped", "lost"))
        .hasCauseInstanceOf(TimeoutException.class);
  }

  private void send(String topic, String value) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", "2000");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  private List<String> read(String topic, int expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", kafka.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    List<String> values = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < expected && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
