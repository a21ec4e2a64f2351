package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.edge.Refusals;
import org.sptt.training.session.SessionChanging;

/** Refuses (422) to move or call off a session in a way that would deny that people came. */
@ApplicationScoped
class KeepAttendance {

  private final Registrations registrations;

  KeepAttendance(Registrations registrations) {
    this.registrations = registrations;
  }

  void check(@Observes SessionChanging change) {
    if (change.toBeCancelled() && registrations.anyoneCame(change.sessionId())) {
      throw Refusals.refused(
          "session-attended",
          "People came to this session, so it cannot be cancelled."
              + " Withdraw their attendance first if they did not.");
    }
    if (registrations.anyoneCameOutside(change)) {
      throw Refusals.refused(
          "attendance-outside-dates",
          "People came on days outside %s to %s. Correct their attendance or the dates."
              .formatted(change.startsOn(), change.endsOn()));
    }
  }
}
