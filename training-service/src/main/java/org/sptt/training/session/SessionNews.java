package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.sptt.messaging.Outbox;
import org.sptt.training.offering.Offerings;

/** Tells of a session: to other services, and to the features that may refuse or have to act. */
@ApplicationScoped
class SessionNews {

  private final Outbox outbox;
  private final Offerings offerings;
  private final Event<SessionChanging> changes;
  private final Event<SessionMoved> moves;
  private final Event<SessionCalledOff> cancellations;

  SessionNews(
      Outbox outbox,
      Offerings offerings,
      Event<SessionChanging> changes,
      Event<SessionMoved> moves,
      Event<SessionCalledOff> cancellations) {
    this.outbox = outbox;
    this.offerings = offerings;
    this.changes = changes;
    this.moves = moves;
    this.cancellations = cancellations;
  }

  void changing(Session session, Schedule next, boolean toBeCancelled) {
    changes.fire(
        new SessionChanging(
            session.id(), toBeCancelled, next.start().toLocalDate(), next.end().toLocalDate()));
  }

  /** To other services, unless it is a draft. */
  void told(Session session) {
    if (session.isPublished()) {
      outbox.record(session.recorded(offerings.require(session.offeringId()).nature()));
    }
  }

  void moved(Session session) {
    moves.fire(new SessionMoved(session.id(), session.sequence()));
  }

  void calledOff(Session session) {
    if (session.isPublished()) {
      cancellations.fire(new SessionCalledOff(session.id(), session.sequence()));
    }
  }
}
