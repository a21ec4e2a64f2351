package org.sptt.training.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.messaging.Outbox;
import org.sptt.training.mail.MailKind;
import org.sptt.training.mail.MailQueue;
import org.sptt.training.places.PlacesChanged;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.RegistrationStatus;
import org.sptt.training.registration.Registrations;

/**
 * Takes the place that was offered, or gives it up, or leaves the waiting list. The session's
 * places are locked first, so that what is given up here is offered to the next in the same moment.
 */
@ApplicationScoped
public class HoldPlace {

  private final Sheets sheets;
  private final Registrations registrations;
  private final MailQueue mails;
  private final Outbox outbox;
  private final Event<PlacesChanged> changes;
  private final Clock clock;

  HoldPlace(
      Sheets sheets,
      Registrations registrations,
      MailQueue mails,
      Outbox outbox,
      Event<PlacesChanged> changes,
      Clock clock) {
    this.sheets = sheets;
    this.registrations = registrations;
    this.mails = mails;
    this.outbox = outbox;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Takes the place that is offered; refuses (409) when none is, or it was offered for too long.
   */
  @Transactional
  public void accept(UUID registrationId) {
    Sheet sheet = lock(registrationId);
    Registration registration = locked(registrationId);
    if (registration.status() == RegistrationStatus.CONFIRMED) {
      return;
    }
    if (isOver(registration, clock.instant())) {
      throw Refusals.conflict(
          "offer-over", "The offer has ended. Sign up again to wait for another place.");
    }
    requireLive(sheet);
    registration.accept();
    tell(registration, MailKind.CONFIRMED);
  }

  /** Gives up the place, or the waiting; once more changes nothing. */
  @Transactional
  public void giveUp(UUID registrationId) {
    Sheet sheet = lock(registrationId);
    Registration registration = locked(registrationId);
    if (registration.status() == RegistrationStatus.CANCELLED) {
      return;
    }
    requireLive(sheet);
    leave(registration, sheet, MailKind.CANCELLED);
  }

  /** Ends an offer that was not answered in time; does nothing to one that was. */
  @Transactional
  void endOffer(UUID registrationId) {
    Sheet sheet = lock(registrationId);
    Registration registration = locked(registrationId);
    if (isOver(registration, clock.instant())) {
      leave(registration, sheet, MailKind.OFFER_OVER);
    }
  }

  private void leave(Registration registration, Sheet sheet, MailKind reason) {
    boolean held = registration.holdsPlace();
    if (held) {
      sheet.release(registration.turn().seat());
    }
    registration.giveUp();
    tell(registration, reason);
    if (held) {
      sheets.save(List.of(sheet));
      changes.fire(new PlacesChanged(sheet.sessionId()));
    }
  }

  private Sheet lock(UUID registrationId) {
    return registrations
        .sessionOf(registrationId)
        .flatMap(sheets::locked)
        .orElseThrow(() -> Refusals.notFound("registration"));
  }

  private Registration locked(UUID registrationId) {
    return registrations.findById(registrationId, LockModeType.PESSIMISTIC_WRITE);
  }

  private void requireLive(Sheet sheet) {
    if (!sheet.isLive(clock.instant())) {
      throw Refusals.conflict(
          "session-over", "The session has begun or is called off; places no longer change hands.");
    }
  }

  private static boolean isOver(Registration registration, Instant now) {
    return registration.status() == RegistrationStatus.OFFERED
        && registration.turn().offeredUntil().map(until -> !now.isBefore(until)).orElse(false);
  }

  private void tell(Registration registration, MailKind kind) {
    outbox.record(registration.recorded());
    mails.add(
        List.of(new MailQueue.Due(registration.id(), kind, registration.turn().transition())));
  }
}
