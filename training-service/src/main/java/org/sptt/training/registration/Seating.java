package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.sptt.edge.Refusals;
import org.sptt.training.mail.MailKind;
import org.sptt.training.mail.MailQueue;
import org.sptt.training.places.PlacesChanged;
import org.sptt.training.places.Seat;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;

/**
 * Keeps the places in step with what coordinators say of a registration, while people still sign up
 * to the session. Nothing is counted of sessions that were entered once they were over.
 */
@ApplicationScoped
class Seating {

  private final Sheets sheets;
  private final MailQueue mails;
  private final Event<PlacesChanged> changes;
  private final Clock clock;

  Seating(Sheets sheets, MailQueue mails, Event<PlacesChanged> changes, Clock clock) {
    this.sheets = sheets;
    this.mails = mails;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Gives or takes back the place, and tells the person; refuses (409) a place that is not there.
   *
   * @param heldPlace whether the person had a place before
   */
  void settle(Registration registration, boolean heldPlace) {
    sheets
        .locked(registration.sessionId())
        .filter(sheet -> sheet.isLive(clock.instant()))
        .ifPresent(sheet -> settle(registration, heldPlace, sheet));
  }

  private void settle(Registration registration, boolean heldPlace, Sheet sheet) {
    boolean holds = registration.status().holdsPlace();
    if (holds && !heldPlace) {
      Seat seat = sheet.freeFor(registration.shares()).orElseThrow(Seating::full);
      sheet.take(seat);
      registration.turn().keepFor(seat);
      tell(registration, MailKind.CONFIRMED);
    } else if (heldPlace && !holds) {
      sheet.release(registration.turn().seat());
      registration.turn().giveBack();
      tell(registration, MailKind.CANCELLED);
    }
    if (registration.turn().ticket().isEmpty()) {
      registration.turn().queue(sheet.ticket());
    }
    sheets.save(List.of(sheet));
    if (heldPlace && !holds) {
      changes.fire(new PlacesChanged(sheet.sessionId()));
    }
  }

  private void tell(Registration registration, MailKind kind) {
    mails.add(
        List.of(new MailQueue.Due(registration.id(), kind, registration.turn().transition())));
  }

  private static RuntimeException full() {
    return Refusals.conflict(
        "session-full",
        "All places are taken or offered. Raise the capacity, or put the person on the waiting"
            + " list.");
  }
}
