package org.sptt.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that a platform has written to disk, byte by byte, and what its topics say. */
final class WrittenFiles {

  private final Path folder;

  WrittenFiles(Path folder) {
    this.folder = folder;
  }

  /** The files that hold one of these, by what they hold. */
  Map<String, String> holding(List<String> texts) {
    Map<String, String> holding = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String content = content(file);
        texts.stream()
            .filter(content::contains)
            .forEach(text -> holding.put(folder.relativize(file) + ": " + text, text));
      }
      return holding;
    } catch (IOException | UncheckedIOException e) {
      // A file or folder that went away meanwhile: all is looked at anew.
      return holding(texts);
    }
  }

  private static String content(Path file) throws IOException {
    try {
      // A character a byte, so that looking for a text is looking for its bytes.
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The same of topics: their files are compressed, and would not show it. */
  static List<String> told(String bootstrapServers, List<String> topics, List<String> texts) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<String> told = new ArrayList<>();
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
          if (texts.stream().anyMatch(event.value()::contains)) {
            told.add(event.value());
          }
        }
      }
      return told;
    }
  }
}
