package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.messaging.Outbox;
import org.sptt.training.offering.OfferingChanged;

/** Tells of all sessions of an offering anew when it is of another kind or theme than before. */
@ApplicationScoped
class RetellSessions {

  private final Sessions sessions;
  private final Outbox outbox;

  RetellSessions(Sessions sessions, Outbox outbox) {
    this.sessions = sessions;
    this.outbox = outbox;
  }

  void retell(@Observes OfferingChanged change) {
    sessions.lockedOf(change.offering().id()).stream()
        .filter(Session::isPublished)
        .forEach(session -> outbox.record(session.recorded(change.offering().nature())));
  }
}
