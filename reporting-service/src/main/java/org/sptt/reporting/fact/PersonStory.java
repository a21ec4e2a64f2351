package org.sptt.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person did in the programme, for figures that depend on it: whether someone was a member
 * on a date, was new at a session, or joined after it.
 */
public record PersonStory(List<Fact> memberships, List<Fact> attendances) {

  /** The kinds of fact that make up a story. */
  public static final Set<String> KINDS = Set.of("membership", "attendance");

  /** The attribute by which sessions are put in order: the first day of the session attended. */
  static final String SESSION_START = "session-start";

  public static final PersonStory EMPTY = new PersonStory(List.of(), List.of());

  public boolean wasMemberOn(LocalDate date) {
    return memberships.stream().anyMatch(membership -> membership.holdsOn(date));
  }

  /** Whether a membership began after a day and by another. */
  public boolean joinedAfter(LocalDate day, LocalDate by) {
    return memberships.stream()
        .anyMatch(m -> m.day() != null && m.day().isAfter(day) && !m.day().isAfter(by));
  }

  /** Whether the person had been to no session that began before the one of this attendance. */
  public boolean wasNewAt(Fact attendance) {
    LocalDate start = sessionStart(attendance);
    return attendances.stream().noneMatch(other -> sessionStart(other).isBefore(start));
  }

  /** The days on which something about the person changes. */
  public Set<LocalDate> turningDays() {
    Set<LocalDate> days = new TreeSet<>();
    for (Fact membership : memberships) {
      if (membership.day() != null) {
        days.add(membership.day());
      }
      if (membership.until() != null) {
        days.add(membership.until());
      }
    }
    return days;
  }

  private static LocalDate sessionStart(Fact attendance) {
    return attendance.attribute(SESSION_START).map(LocalDate::parse).orElse(attendance.day());
  }
}
