package org.sptt.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sptt.sql.Sql;
import org.sptt.training.places.SignUpTerms;
import org.sptt.training.session.PlanSession;
import org.sptt.training.session.PlannedSession;
import org.sptt.training.session.SessionPlan;
import org.sptt.training.session.Venue;

/** Published sessions, opened from inside the service: quicker than by its API. */
@ApplicationScoped
public class OpenSessions {

  private static final LocalDateTime START = LocalDateTime.parse("2031-03-18T10:00");

  private final PlanSession planSession;
  private final Sql sql;

  OpenSessions(PlanSession planSession, Sql sql) {
    this.planSession = planSession;
    this.sql = sql;
  }

  @Transactional
  public UUID open(int capacity) {
    PlannedSession draft = planSession.plan(plan(offering(), capacity));
    planSession.publish(draft.id(), etag(draft));
    return draft.id();
  }

  /** Fails as the API does when the capacity is below what is taken. */
  public void resize(UUID session, int capacity) {
    PlannedSession standing = planSession.read(session);
    planSession.revise(session, etag(standing), plan(standing.plan().offeringId(), capacity));
  }

  private static String etag(PlannedSession session) {
    return "\"" + session.version() + "\"";
  }

  private UUID offering() {
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into offering (id, version, kind, title) values (?, 0, 'webinar', 'Webinaire')",
        id);
    return id;
  }

  private static SessionPlan plan(UUID offering, int capacity) {
    return new SessionPlan(
        offering,
        "Webinaire",
        START,
        START.plusHours(2),
        null,
        null,
        new Venue("Amiens", "80", false, null, "Plain-pied.", false),
        new SignUpTerms(capacity, null, null, null, List.of()),
        null,
        null);
  }
}
