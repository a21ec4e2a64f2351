package org.sptt.training.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sptt.training.mail.MailKind;
import org.sptt.training.mail.MailQueue;
import org.sptt.training.places.PlacesChanged;
import org.sptt.training.places.Seat;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.Registrations;

/**
 * Offers free places to those who wait, first come first served: a place is never free while
 * somebody waits who may have it, so nobody who asks later is faster.
 */
@ApplicationScoped
class OfferPlaces {

  private final Sheets sheets;
  private final Registrations registrations;
  private final MailQueue mails;
  private final WaitingConfig config;
  private final Clock clock;

  OfferPlaces(
      Sheets sheets,
      Registrations registrations,
      MailQueue mails,
      WaitingConfig config,
      Clock clock) {
    this.sheets = sheets;
    this.registrations = registrations;
    this.mails = mails;
    this.config = config;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void offer(@Observes PlacesChanged change) {
    sheets.locked(change.sessionId()).ifPresent(this::offer);
  }

  private void offer(Sheet sheet) {
    Instant now = clock.instant();
    if (!sheet.isLive(now) || !sheet.hasRoom()) {
      return;
    }
    Instant until = earlier(now.plus(config.offerLasts()), sheet.startsAt());
    for (Registration waiting : registrations.waiting(sheet.sessionId())) {
      sheet.freeFor(waiting.shares()).ifPresent(seat -> offer(waiting, seat, sheet, until));
    }
    sheets.save(List.of(sheet));
  }

  private void offer(Registration waiting, Seat seat, Sheet sheet, Instant until) {
    sheet.take(seat);
    waiting.offer(seat, until);
    mails.add(
        List.of(new MailQueue.Due(waiting.id(), MailKind.OFFER, waiting.turn().transition())));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
