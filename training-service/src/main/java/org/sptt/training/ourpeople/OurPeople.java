package org.sptt.training.ourpeople;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sptt.messaging.Sight;

/** A structure's own people in sessions; nobody else's. */
@ApplicationScoped
class OurPeople {

  private static final int PAST_SHOWN = 200;

  private static final String OURS =
      """
      select new org.sptt.training.ourpeople.OurPerson(r.id, s.id, s.title, s.startsOn, s.endsOn,
        s.status, r.givenName, r.familyName, r.email, r.status, r.halfDays)
      from Registration r join Session s on s.id = r.sessionId
      where %s and s.planning.published = true and\s"""
          .formatted(Sight.covers("r.structureId"));

  private final EntityManager entities;
  private final Clock clock;

  OurPeople(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** In sessions that are not over, the next first. */
  @Transactional
  List<OurPerson> toCome(Sight sight) {
    return of(sight, "s.endsOn >= :today order by s.startsOn, s.id, lower(r.familyName), r.email")
        .getResultList();
  }

  /** In sessions that are over, the latest first. */
  @Transactional
  List<OurPerson> past(Sight sight) {
    return of(
            sight, "s.endsOn < :today order by s.startsOn desc, s.id, lower(r.familyName), r.email")
        .setMaxResults(PAST_SHOWN)
        .getResultList();
  }

  private TypedQuery<OurPerson> of(Sight sight, String rest) {
    TypedQuery<OurPerson> query =
        entities
            .createQuery(OURS + rest, OurPerson.class)
            .setParameter("today", LocalDate.now(clock));
    sight.parameters().map().forEach(query::setParameter);
    return query;
  }
}
