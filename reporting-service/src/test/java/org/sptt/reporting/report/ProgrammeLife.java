package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonMerged;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;

/** A small programme as its events tell it, and what is found out about it later. */
final class ProgrammeLife {

  static final LocalDate AS_OF = LocalDate.of(2024, 7, 31);
  static final String KIND = "kind-frozen";

  private static final int PEOPLE = 150;
  private static final int SESSIONS = 20;
  private static final int ATTENDANCES = 400;

  private record Attendance(UUID id, int session) {}

  private final Random random;
  private final List<UUID> people = ids(PEOPLE);
  private final List<UUID> sessions = ids(SESSIONS);
  private final List<Attendance> attendances = new ArrayList<>();

  ProgrammeLife(long seed) {
    random = new Random(seed);
  }

  List<DomainEvent> soFar() {
    Stream<DomainEvent> held =
        IntStream.range(0, SESSIONS).mapToObj(i -> session(i, firstDay(i), Standing.HELD));
    Stream<DomainEvent> came = IntStream.range(0, ATTENDANCES).mapToObj(i -> lateAttendance());
    return Stream.concat(held, came).toList();
  }

  List<DomainEvent> corrections(int number) {
    return IntStream.range(0, number).mapToObj(i -> correction()).toList();
  }

  private DomainEvent correction() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> lateAttendance();
      case 3 -> withdrawnAttendance();
      case 4 -> new PersonMerged(somebody(), somebody());
      case 5 -> new PersonMerged(somebody(), null);
      case 6 -> new PersonErased(UUID.randomUUID(), somebody(), List.of());
      default -> movedSession();
    };
  }

  private DomainEvent lateAttendance() {
    Attendance attendance = new Attendance(UUID.randomUUID(), random.nextInt(SESSIONS));
    attendances.add(attendance);
    return attendance(attendance, 1);
  }

  private DomainEvent withdrawnAttendance() {
    return attendance(attendances.get(random.nextInt(attendances.size())), 0);
  }

  private DomainEvent attendance(Attendance attendance, int halfDays) {
    Gender gender = Gender.values()[random.nextInt(Gender.values().length)];
    Engagement engagement = Engagement.values()[random.nextInt(Engagement.values().length)];
    return new AttendanceRecorded(
        attendance.id(),
        sessions.get(attendance.session()),
        somebody(),
        new PersonCategories(gender, engagement, null, null),
        halfDays == 0 ? null : firstDay(attendance.session()),
        halfDays);
  }

  private DomainEvent movedSession() {
    int session = random.nextInt(SESSIONS);
    boolean calledOff = random.nextInt(4) == 0;
    return session(
        session,
        firstDay(session).plusDays(random.nextInt(500)),
        calledOff ? Standing.CANCELLED : Standing.HELD);
  }

  private DomainEvent session(int session, LocalDate day, Standing standing) {
    return new SessionRecorded(
        sessions.get(session),
        UUID.nameUUIDFromBytes(KIND.getBytes()),
        "offering-frozen",
        KIND,
        null,
        null,
        standing,
        day,
        day,
        day,
        BigDecimal.ONE,
        "59",
        false,
        List.of());
  }

  private UUID somebody() {
    return people.get(random.nextInt(PEOPLE));
  }

  private static LocalDate firstDay(int session) {
    return LocalDate.of(2023, 9, 1).plusDays(session * 14L);
  }

  private static List<UUID> ids(int number) {
    return IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
  }
}
