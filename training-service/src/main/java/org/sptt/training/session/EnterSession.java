package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sptt.events.Standing;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;
import org.sptt.training.offering.Nature;
import org.sptt.training.offering.Offerings;

/** Announces, moves, calls off a session, or notes that it was held. */
@ApplicationScoped
class EnterSession {

  private final Sessions sessions;
  private final Offerings offerings;
  private final SpeakerKeys speakerKeys;
  private final Upserts upserts;
  private final Event<SessionChanging> changes;
  private final Clock clock;

  EnterSession(
      Sessions sessions,
      Offerings offerings,
      SpeakerKeys speakerKeys,
      Upserts upserts,
      Event<SessionChanging> changes,
      Clock clock) {
    this.sessions = sessions;
    this.offerings = offerings;
    this.speakerKeys = speakerKeys;
    this.upserts = upserts;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, SessionRequest request) {
    // First the offering, then the session: whoever changes an offering locks in this order too.
    Nature nature = offerings.requireReferred(request.offeringId()).nature();
    Optional<Session> known = sessions.findLocked(external);
    known.ifPresent(session -> changes.fire(intended(session, request)));
    List<Speaker> speakers =
        request.speakers().stream()
            .map(speaker -> speakerKeys.speaker(speaker, external.source()))
            .toList();
    return upserts.put(
        sessions,
        known,
        () -> new Session(external),
        session -> session.describe(request, speakers, clock),
        session -> session.recorded(nature));
  }

  private static SessionChanging intended(Session session, SessionRequest request) {
    return new SessionChanging(
        session.id(), request.status() == Standing.CANCELLED, request.startsOn(), request.endsOn());
  }
}
