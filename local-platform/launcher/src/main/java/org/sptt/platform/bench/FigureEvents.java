package org.sptt.platform.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.EventContracts;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureRecorded;

/**
 * The events of a programme of any size, told to Kafka as the services tell them: structures,
 * sessions over three years, and who came; one attendance in a hundred is corrected afterwards.
 */
public final class FigureEvents implements AutoCloseable {
  private static final int STRUCTURES = 2_000;
  private static final int SESSIONS = 1_000;
  private static final int PEOPLE = 200_000;
  private static final int CORRECTED = 100;
  private static final long RANDOM = 4;

  /** The version of keys that come from an e-mail. */
  private static final long DERIVED = 8;

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
  private static final List<String> KINDS =
      List.of("initial-training", "method-training", "webinar", "gathering");
  private static final List<String> THEMES =
      List.of("accueil", "langage", "handicap", "genre", "ruralité", "précarité");
  private static final List<String> STATUSES = List.of("médiation", "direction", "accueil");

  private final Random random = new Random(20230102);
  private final KafkaProducer<String, String> producer;
  private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
  private Instant recordedAt = Instant.now().minusSeconds(3 * 24 * 3600);

  public FigureEvents(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "2"),
            new StringSerializer(),
            new StringSerializer());
  }

  /** What there is before anybody comes; as many events as it says. */
  public long begin() {
    tell(new ProgrammeDescribed(id(9, 0), "Mesure", null, List.of("59", "62", "80"), null, null));
    for (int i = 0; i < STRUCTURES; i++) {
      String department = String.valueOf(10 + i % 80);
      tell(new StructureRecorded(id(1, i), "S" + i, null, department, null, null, null));
    }
    for (int i = 0; i < SESSIONS; i++) {
      LocalDate day = FIRST_DAY.plusDays(i);
      tell(
          new SessionRecorded(
              id(2, i),
              id(3, i % 20),
              "offre-" + i % 20,
              KINDS.get(i % KINDS.size()),
              THEMES.get(i % THEMES.size()),
              null,
              Standing.HELD,
              day,
              day,
              day,
              BigDecimal.ONE,
              "80",
              false,
              List.of()));
    }
    producer.flush();
    return 1L + STRUCTURES + SESSIONS;
  }

  /** So many attendances, without waiting for any. */
  public void attendances(long from, long number) {
    for (long i = from; i < from + number; i++) {
      attendance(i % CORRECTED == CORRECTED - 1 ? i - CORRECTED / 2 : i, (metadata, failed) -> {});
    }
    producer.flush();
  }

  /** One attendance, told now. */
  public void attendance(long number, Callback told) {
    int person = random.nextInt(PEOPLE);
    int session = random.nextInt(SESSIONS);
    send(
        new AttendanceRecorded(
            id(4, number),
            id(2, session),
            id(5, person, DERIVED),
            categories(person),
            FIRST_DAY.plusDays(session),
            1),
        told);
  }

  /** So that times go on from now. */
  public void now() {
    recordedAt = Instant.now();
  }

  /** The next offset of each partition that anything was told to. */
  public Map<TopicPartition, Long> ends() {
    return Map.copyOf(ends);
  }

  private static PersonCategories categories(int person) {
    return new PersonCategories(
        person % 7 == 0 ? Gender.UNKNOWN : person % 3 == 0 ? Gender.MAN : Gender.WOMAN,
        person % 4 == 0 ? Engagement.VOLUNTEER : Engagement.EMPLOYEE,
        STATUSES.get(person % STATUSES.size()),
        id(1, person % STRUCTURES));
  }

  private void tell(DomainEvent event) {
    send(event, (metadata, failed) -> {});
  }

  private void send(DomainEvent event, Callback told) {
    recordedAt = recordedAt.plusNanos(200_000);
    UUID id = new UUID(random.nextLong(), random.nextLong());
    producer.send(
        new ProducerRecord<>(
            event.topic(),
            event.aggregateId().toString(),
            EventContracts.write(id, event, recordedAt)),
        (metadata, failed) -> {
          if (failed == null) {
            TopicPartition partition = new TopicPartition(metadata.topic(), metadata.partition());
            ends.merge(partition, metadata.offset() + 1, Math::max);
          }
          told.onCompletion(metadata, failed);
        });
  }

  // As random as the services draw them, and the same in every run.
  private static UUID id(long of, long number) {
    return id(of, number, RANDOM);
  }

  private static UUID id(long of, long number, long version) {
    Random drawn = new Random(of << 32 | number);
    return new UUID(
        drawn.nextLong() & ~0xF000L | version << 12,
        drawn.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }

  @Override
  public void close() {
    producer.close();
  }
}
