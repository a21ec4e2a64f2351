package org.sptt.training.session;

import java.time.Clock;
import java.time.LocalDate;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.Standing;

/** The days on which a session takes place, if it does. */
record SessionDays(Standing status, LocalDate startsOn, LocalDate endsOn) {

  /** Refuses (422) attendance at what is called off, has not begun, or is on other days. */
  void requireTakesPlaceOn(LocalDate day, Clock clock) {
    if (status == Standing.CANCELLED) {
      throw Refusals.refused(
          "session-cancelled",
          "The session is cancelled, so nobody came. If it did take place, correct it first.");
    }
    if (startsOn.isAfter(LocalDate.now(clock))) {
      throw Refusals.refused(
          "session-not-started",
          "The session starts on " + startsOn + ". Note who came once it has begun.");
    }
    if (day.isBefore(startsOn) || day.isAfter(endsOn)) {
      throw Refusals.refused(
          "half-day-outside-session",
          "The session lasts from %s to %s; %s is outside. Correct the half-day or the session."
              .formatted(startsOn, endsOn, day));
    }
    Rules.happened("halfDays", day, clock);
  }
}
