package org.sptt.platform.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Kafka broker (KRaft, one node) in a small JVM, with the topics asked for and no other. */
public final class KafkaPart implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Places places;
  private final int port;
  private final List<Topic> topics;
  private final Child child;
  private final Path serving;

  /**
   * @param topics made at start when missing; the broker makes none on its own
   */
  public KafkaPart(Places places, int port, List<Topic> topics) {
    this.places = places;
    this.port = port;
    this.topics = List.copyOf(topics);
    this.child = new Child(name(), places);
    this.serving = places.record(name()).resolveSibling("kafka.serving");
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return child.log();
  }

  /** What clients connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void start() {
    if (answers()) {
      return;
    }
    Ports.mustBeFree(port, name());
    try {
      Files.deleteIfExists(serving);
      Path folder = Places.folder(places.data(name()));
      Path settings = Files.writeString(folder.resolve("server.properties"), settings(folder));
      Program program = new Program(command(settings), folder, Map.of());
      child.start(program, this::answers, PATIENCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(Path settings) throws IOException {
    ClassDataArchive archive = new ClassDataArchive(places, name(), ownCode());
    List<String> command = new ArrayList<>(Jvm.small("-Xms32m", "-Xmx192m"));
    command.addAll(archive.options());
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    // Its own clients look for it before it listens, and say so each time.
    command.add("-Dorg.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient=error");
    command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
    command.addAll(List.of("-cp", classPath(), KafkaNode.class.getName()));
    command.add(settings.toString());
    command.add(serving.toString());
    topics.forEach(topic -> command.add(topic.name() + ":" + topic.partitions()));
    return command;
  }

  private String classPath() throws IOException {
    Path jars = places.distribution("kafka"::equals);
    try (Stream<Path> all = Files.list(jars)) {
      return Stream.concat(all.sorted(), Stream.of(ownCode()))
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static Path ownCode() {
    return Path.of(
        java.net.URI.create(
            KafkaNode.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private String settings(Path folder) {
    int controllerPort = Ports.free();
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=CLIENT://127.0.0.1:%1$d
        listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=CLIENT
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        # One node has one copy of everything.
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        # A handful of consumers: the defaults (50 partitions each, 128 MB to compact them) are for a fleet.
        offsets.topic.num.partitions=4
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.num.partitions=1
        log.cleaner.dedupe.buffer.size=8388608
        log.index.size.max.bytes=1048576
        num.network.threads=2
        num.io.threads=4
        background.threads=2
        # The only consumer of a group need not wait three seconds for others.
        group.initial.rebalance.delay.ms=0
        """
        .formatted(port, controllerPort, folder.resolve("log"));
  }

  @Override
  public boolean answers() {
    return Files.exists(serving) && process().isPresent() && Ports.answers(port);
  }

  @Override
  public void stop() {
    child.stop(Duration.ofSeconds(30));
    try {
      Files.deleteIfExists(serving);
      new ClassDataArchive(places, name(), ownCode()).keep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<ProcessHandle> process() {
    return child.find();
  }
}
