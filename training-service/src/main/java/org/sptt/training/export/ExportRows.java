package org.sptt.training.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.messaging.Sight;

/** Reads what is exported, a page at a time, the earliest sessions first. */
@ApplicationScoped
class ExportRows {

  private static final int PAGE = 500;
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

  private static final String SESSIONS =
      """
      select new org.sptt.training.export.SessionRow(s.id, s.title, o.kind, s.status, s.startsOn,
        s.endsOn, s.days, s.hours, s.place, s.department, s.byVideo,
        (select count(r) from Registration r where r.sessionId = s.id and r.status = CONFIRMED),
        (select count(r) from Registration r where r.sessionId = s.id and r.status = WAITING),
        (select count(r) from Registration r
          where r.sessionId = s.id and r.firstDay is not null))
      from Session s join Offering o on o.id = s.offeringId
      where (s.startsOn > :day or s.startsOn = :day and s.id > :session)
      order by s.startsOn, s.id
      """;

  private static final String WANTED =
      """
      (:everySession = true or r.sessionId = :only)
        and (:everyone = true or r.firstDay is not null)
        and """
          + Sight.covers("r.structureId");

  private static final String REGISTRATIONS =
      """
      select new org.sptt.training.export.RegistrationRow(r.id, s.id, s.title, s.startsOn,
        r.givenName, r.familyName, r.email, r.personKey, r.gender, r.engagement,
        r.professionalStatus, k.name, r.status, r.halfDays)
      from Registration r join Session s on s.id = r.sessionId
        left join KnownStructure k on k.id = r.structureId
      where (s.startsOn > :day or s.startsOn = :day
          and (s.id > :session or s.id = :session and r.id > :registration))
        and %s
      order by s.startsOn, s.id, r.id
      """
          .formatted(WANTED);

  private final EntityManager entities;

  ExportRows(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  List<SessionRow> sessionsAfter(Optional<SessionRow> last) {
    return entities
        .createQuery(SESSIONS, SessionRow.class)
        .setParameter("day", last.map(SessionRow::startsOn).orElse(LONG_AGO))
        .setParameter("session", last.map(SessionRow::id).orElse(BEFORE_ALL))
        .setMaxResults(PAGE)
        .getResultList();
  }

  @Transactional
  List<RegistrationRow> registrationsAfter(Optional<RegistrationRow> last, Selection selection) {
    TypedQuery<RegistrationRow> query =
        entities
            .createQuery(REGISTRATIONS, RegistrationRow.class)
            .setParameter("day", last.map(RegistrationRow::startsOn).orElse(LONG_AGO))
            .setParameter("session", last.map(RegistrationRow::sessionId).orElse(BEFORE_ALL))
            .setParameter("registration", last.map(RegistrationRow::id).orElse(BEFORE_ALL))
            .setMaxResults(PAGE);
    return wanted(query, selection).getResultList();
  }

  /** Of how many people these registrations are. */
  @Transactional
  long people(Selection selection) {
    return wanted(
            entities.createQuery(
                "select count(distinct r.personKey) from Registration r where " + WANTED,
                Long.class),
            selection)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> wanted(TypedQuery<T> query, Selection selection) {
    query
        .setParameter("everySession", selection.session().isEmpty())
        .setParameter("only", selection.session().orElse(BEFORE_ALL))
        .setParameter("everyone", !selection.onlyWhoCame());
    selection.sight().parameters().map().forEach(query::setParameter);
    return query;
  }
}
