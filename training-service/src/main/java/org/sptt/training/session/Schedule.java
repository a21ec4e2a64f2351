package org.sptt.training.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;

/** From when to when a session lasts, on the programme's own clocks. */
record Schedule(Instant startsAt, Instant endsAt, ZoneId zone) {

  /** Refuses (422) hours that do not exist, or in the wrong order. */
  static Schedule of(SessionPlan plan, ZoneId zone) {
    Schedule schedule =
        new Schedule(
            Rules.moment("startsAt", plan.startsAt(), zone),
            Rules.moment("endsAt", plan.endsAt(), zone),
            zone);
    if (!schedule.startsAt.isBefore(schedule.endsAt)) {
      throw Refusals.refused(
          "dates-in-wrong-order",
          "endsAt (%s) is not after startsAt (%s). Correct one of them."
              .formatted(plan.endsAt(), plan.startsAt()));
    }
    return schedule;
  }

  /** From the first minute to the last of what was entered by its days only. */
  static Schedule ofDays(LocalDate first, LocalDate last, ZoneId zone) {
    return new Schedule(
        first.atStartOfDay(zone).toInstant(),
        last.atTime(LocalTime.MAX).atZone(zone).toInstant(),
        zone);
  }

  /** Refuses (422) to plan what would be over before anybody hears of it. */
  void requireToCome(Clock clock) {
    if (!startsAt.isAfter(clock.instant())) {
      throw Refusals.refused(
          "in-the-past", "startsAt (%s) is past. Choose a later hour.".formatted(start()));
    }
  }

  boolean isAt(Instant otherStart, Instant otherEnd) {
    return startsAt.equals(otherStart) && endsAt.equals(otherEnd);
  }

  LocalDateTime start() {
    return startsAt.atZone(zone).toLocalDateTime();
  }

  LocalDateTime end() {
    return endsAt.atZone(zone).toLocalDateTime();
  }
}
