package org.sptt.training.myplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.training.mail.PersonalLinks;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.RegistrationStatus;
import org.sptt.training.registration.Registrations;
import org.sptt.training.session.Attending;
import org.sptt.training.session.Sessions;
import org.sptt.training.waiting.HoldPlace;

/** People's own registrations, by the link that their mails hold. */
@ApplicationScoped
class MyRegistrations {

  private final PersonalLinks links;
  private final Registrations registrations;
  private final Sessions sessions;
  private final Sheets sheets;
  private final HoldPlace holdPlace;
  private final Clock clock;

  MyRegistrations(
      PersonalLinks links,
      Registrations registrations,
      Sessions sessions,
      Sheets sheets,
      HoldPlace holdPlace,
      Clock clock) {
    this.links = links;
    this.registrations = registrations;
    this.sessions = sessions;
    this.sheets = sheets;
    this.holdPlace = holdPlace;
    this.clock = clock;
  }

  @Transactional
  MyRegistration read(String link) {
    Registration registration = registrations.require(id(link));
    Attending session = sessions.require(registration.sessionId()).attending(clock.getZone());
    boolean confirmed = registration.status() == RegistrationStatus.CONFIRMED;
    return new MyRegistration(
        registration.sessionId(),
        session.title(),
        session.startsAt(),
        session.endsAt(),
        session.place(),
        confirmed ? session.videoLink() : null,
        registration.status(),
        registration.turn().askedAt().orElse(null),
        registration.turn().offeredUntil().orElse(null),
        registration.turn().keepsInformed(),
        registration.came(),
        links.agendaAddress(registration.id()),
        turn(registration));
  }

  // Null, and so left out of the answer, for who does not wait.
  private MyRegistration.Turn turn(Registration registration) {
    if (registration.status() != RegistrationStatus.WAITING) {
      return null;
    }
    UUID session = registration.sessionId();
    long before =
        registrations.waitingBefore(session, registration.turn().ticket().orElse(Long.MAX_VALUE));
    int reserved = sheets.shown(session).map(Sheet::reserved).orElse(0);
    return new MyRegistration.Turn(before + 1, before, registrations.offered(session), reserved);
  }

  MyRegistration accept(String link) {
    holdPlace.accept(id(link));
    return read(link);
  }

  MyRegistration giveUp(String link) {
    holdPlace.giveUp(id(link));
    return read(link);
  }

  @Transactional
  MyRegistration withdrawConsent(String link) {
    registrations.require(id(link)).withdrawConsent();
    return read(link);
  }

  private UUID id(String link) {
    return links.read(link).orElseThrow(() -> Refusals.notFound("registration"));
  }
}
