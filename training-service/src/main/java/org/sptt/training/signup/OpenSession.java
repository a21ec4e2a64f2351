package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.training.places.Sheets;
import org.sptt.training.session.Attending;
import org.sptt.training.session.Sessions;

/** What somebody sees of a session before they sign up to it. */
@ApplicationScoped
class OpenSession {

  /**
   * A session to sign up to; how many places are left is nobody's business.
   *
   * @param full those who ask now have to wait
   */
  record Shown(UUID id, String title, LocalDateTime startsAt, LocalDateTime endsAt, boolean full) {}

  private final Sessions sessions;
  private final Sheets sheets;
  private final Clock clock;

  OpenSession(Sessions sessions, Sheets sheets, Clock clock) {
    this.sessions = sessions;
    this.sheets = sheets;
    this.clock = clock;
  }

  /** Refuses (404) a session that is not published, or that nobody signs up to. */
  Shown require(UUID id) {
    Attending session =
        sessions
            .published(id)
            .orElseThrow(() -> Refusals.notFound("session"))
            .attending(clock.getZone());
    boolean full =
        sheets
            .shown(id)
            .orElseThrow(() -> Refusals.notFound("session to sign up to"))
            .freeFor(List.of())
            .isEmpty();
    return new Shown(id, session.title(), session.startsAt(), session.endsAt(), full);
  }
}
