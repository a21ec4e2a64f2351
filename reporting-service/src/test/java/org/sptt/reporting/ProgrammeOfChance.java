package org.sptt.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.EventContracts;
import org.sptt.events.Gender;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonMerged;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureRecorded;

/**
 * The life of a programme by lot, as events in the order in which they were recorded: people come
 * and are corrected, sessions move and are cancelled, structures move, people turn out to be one,
 * or are erased. The same seed gives the same life.
 */
public final class ProgrammeOfChance {

  /** An event on its way. */
  public record Told(String topic, String key, String content) {}

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 9);
  private static final PersonKey KEYS = new PersonKey("the-secret-of-programmes-of-chance");

  private final Random random;
  private final String kind;
  private final List<UUID> people = new ArrayList<>();
  private final List<UUID> sessions = new ArrayList<>();
  private final List<UUID> structures = new ArrayList<>();
  private final List<AttendanceRecorded> attendances = new ArrayList<>();
  private Instant now = Instant.parse("2024-01-01T08:00:00Z");

  /**
   * @param kind of all its sessions, so that figures can be of this programme alone
   */
  public ProgrammeOfChance(long seed, String kind) {
    this.random = new Random(seed);
    this.kind = kind;
    for (int i = 0; i < 12; i++) {
      structures.add(id());
      sessions.add(id());
    }
    for (int i = 0; i < 40; i++) {
      people.add(i % 4 == 0 ? id() : KEYS.of(i + "@" + kind + ".example.org"));
    }
  }

  /** The whole life from the beginning on. */
  public List<Told> life(int corrections) {
    List<Told> life = new ArrayList<>();
    structures.forEach(structure -> life.add(told(structure(structure))));
    sessions.forEach(session -> life.add(told(session(session))));
    for (int i = 0; i < 120; i++) {
      AttendanceRecorded attendance = attendance(id());
      attendances.add(attendance);
      life.add(told(attendance));
    }
    for (int i = 0; i < 20; i++) {
      life.add(told(membership()));
    }
    life.addAll(corrections(corrections));
    return life;
  }

  /** What is found to be otherwise afterwards. */
  public List<Told> corrections(int number) {
    List<Told> corrections = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      corrections.add(told(correction()));
    }
    return corrections;
  }

  private DomainEvent correction() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> attendance(any(attendances).attendanceId());
      case 3, 4 -> attendance(id());
      case 5 -> session(any(sessions));
      case 6 -> structure(any(structures));
      case 7 -> new PersonMerged(people.get(4 * random.nextInt(10)), mergedInto());
      case 8 -> membership();
      default -> new PersonErased(id(), any(people), List.of(any(people)));
    };
  }

  private UUID mergedInto() {
    return random.nextInt(3) == 0 ? null : people.get(1 + 4 * random.nextInt(9));
  }

  private StructureRecorded structure(UUID id) {
    return new StructureRecorded(id, "S", null, any(List.of("59", "80", "75")), null, null, null);
  }

  private SessionRecorded session(UUID id) {
    LocalDate day = day();
    Standing standing = random.nextInt(8) == 0 ? Standing.CANCELLED : Standing.HELD;
    String theme = any(List.of("accueil", "langage"));
    return new SessionRecorded(
        id,
        id,
        "offering",
        kind,
        theme,
        null,
        standing,
        day,
        day,
        day,
        BigDecimal.ONE,
        "80",
        false,
        List.of());
  }

  private AttendanceRecorded attendance(UUID id) {
    int halfDays = random.nextInt(6) == 0 ? 0 : 1;
    return new AttendanceRecorded(
        id, any(sessions), any(people), categories(), halfDays == 0 ? null : day(), halfDays);
  }

  private MembershipRecorded membership() {
    LocalDate joined = day();
    LocalDate left = random.nextBoolean() ? null : joined.plusDays(1 + random.nextInt(200));
    return new MembershipRecorded(
        id(), any(people), categories(), joined, left, random.nextBoolean(), false, false);
  }

  private PersonCategories categories() {
    return new PersonCategories(
        any(List.of(Gender.WOMAN, Gender.MAN, Gender.UNKNOWN)),
        any(List.of(Engagement.EMPLOYEE, Engagement.VOLUNTEER)),
        random.nextBoolean() ? "médiation" : null,
        any(structures));
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(700));
  }

  private UUID id() {
    return new UUID(
        (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L,
        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Told told(DomainEvent event) {
    now = now.plusSeconds(1 + random.nextInt(3600));
    return new Told(
        event.topic(), event.aggregateId().toString(), EventContracts.write(id(), event, now));
  }
}
