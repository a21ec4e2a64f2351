package org.sptt.training.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sptt.edge.form.Choice;
import org.sptt.training.registration.Registration;
import org.sptt.training.session.PlanSession;
import org.sptt.training.session.PlannedSession;

/** Reads what coordinators plan with. */
@ApplicationScoped
class Plans {

  private static final int PAST_SHOWN = 100;

  private static final String ROWS =
      """
      select new org.sptt.training.planning.PlanRow(s.id, s.title, o.kind, s.status,
        s.planning.published, s.planning.moved, s.startsOn, s.endsOn,
        (select count(r) from Registration r where r.sessionId = s.id and r.status = CONFIRMED),
        (select count(r) from Registration r
          where r.sessionId = s.id and r.status in (WAITING, OFFERED)),
        (select count(r) from Registration r
          where r.sessionId = s.id and r.firstDay is not null))
      from Session s join Offering o on o.id = s.offeringId where\s""";

  private static final String APPLICANTS =
      """
      select r, k.name from Registration r left join KnownStructure k on k.id = r.structureId
      where r.sessionId = :session
      order by r.turn.ticket nulls last, lower(r.familyName), r.email
      """;

  private final PlanSession planSession;
  private final EntityManager entities;
  private final Clock clock;

  Plans(PlanSession planSession, EntityManager entities, Clock clock) {
    this.planSession = planSession;
    this.entities = entities;
    this.clock = clock;
  }

  /** Drafts too, the next first. */
  @Transactional
  List<PlanRow> toCome() {
    return rows("s.endsOn >= :today order by s.startsOn, s.id").getResultList();
  }

  /** The latest first. */
  @Transactional
  List<PlanRow> past() {
    return rows("s.endsOn < :today order by s.startsOn desc, s.id")
        .setMaxResults(PAST_SHOWN)
        .getResultList();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  @Transactional
  SessionSheet sheet(UUID id) {
    PlannedSession session = planSession.read(id);
    return new SessionSheet(
        session,
        offeringTitle(session.plan().offeringId()),
        applicants(id),
        !session.plan().startsAt().toLocalDate().isAfter(LocalDate.now(clock)));
  }

  /** All offerings, by their titles. */
  @Transactional
  List<Choice> offerings() {
    return entities
        .createQuery(
            "select o.id, o.title from Offering o order by lower(o.title), o.id", Object[].class)
        .getResultStream()
        .map(found -> new Choice(found[0].toString(), (String) found[1]))
        .toList();
  }

  private String offeringTitle(UUID id) {
    return entities
        .createQuery("select o.title from Offering o where o.id = :id", String.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private List<Applicant> applicants(UUID sessionId) {
    return entities
        .createQuery(APPLICANTS, Object[].class)
        .setParameter("session", sessionId)
        .getResultStream()
        .map(found -> applicant((Registration) found[0], (String) found[1]))
        .toList();
  }

  private Applicant applicant(Registration registration, String structure) {
    return new Applicant(
        registration.id(),
        registration.name(),
        registration.email(),
        structure,
        registration.status().name().toLowerCase(Locale.ROOT),
        registration
            .turn()
            .askedAt()
            .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
            .orElse(null),
        registration
            .turn()
            .offeredUntil()
            .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
            .orElse(null),
        registration.came());
  }

  private TypedQuery<PlanRow> rows(String rest) {
    return entities
        .createQuery(ROWS + rest, PlanRow.class)
        .setParameter("today", LocalDate.now(clock));
  }
}
