package org.sptt.training.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions that have been announced, as the public sees them. */
@ApplicationScoped
public class Agenda {

  private static final String ANNOUNCED =
      " from Session s join Offering o on o.id = s.offeringId where s.planning.published = true"
          + " and s.announcedOn <= :today";
  private static final String ENTRY =
      "select new org.sptt.training.agenda.AgendaEntry(s.id, s.title, o.kind, o.audience, s.status,"
          + " s.startsOn, s.endsOn, s.days, s.hours, s.place, s.byVideo,"
          + " s.planning.startsAt, s.planning.endsAt, s.planning.accessibility,"
          + " s.planning.accessibilityNotAssessed)"
          + ANNOUNCED;
  private static final String WANTED =
      " and (:kind = '' or o.kind = :kind) and (:place = '' or s.place = :place"
          + " or (:place = '"
          + AgendaFilter.BY_VIDEO
          + "' and s.byVideo = true))";

  private final EntityManager entities;
  private final Clock clock;

  Agenda(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** The sessions that are not over, the next first. */
  List<AgendaEntry> upcoming(AgendaFilter.Wanted wanted) {
    return announced(wanted, ENTRY + WANTED + " and s.endsOn >= :today order by s.startsOn, s.id")
        .getResultList();
  }

  /**
   * The sessions that are over, the latest first.
   *
   * @param after where the page before ended
   */
  List<AgendaEntry> past(AgendaFilter.Wanted wanted, Optional<AgendaEntry> after, int limit) {
    // Days begin where the page before ended; the first page begins today.
    return announced(
            wanted,
            ENTRY
                + WANTED
                + " and s.endsOn < :today and (s.startsOn < :day or s.startsOn = :day and s.id < :id)"
                + " order by s.startsOn desc, s.id desc")
        .setParameter("day", after.map(AgendaEntry::startsOn).orElseGet(this::today))
        .setParameter("id", after.map(AgendaEntry::id).orElseGet(() -> new UUID(0, 0)))
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<AgendaEntry> entry(UUID id) {
    return announced(ENTRY + " and s.id = :id").setParameter("id", id).getResultStream().findAny();
  }

  /** The kinds that have a session. */
  List<String> kinds() {
    return entities
        .createQuery("select distinct o.kind" + ANNOUNCED + " order by o.kind", String.class)
        .setParameter("today", today())
        .getResultList();
  }

  /** Communes that have a session. */
  List<String> places() {
    return entities
        .createQuery(
            "select distinct s.place" + ANNOUNCED + " and s.place is not null order by s.place",
            String.class)
        .setParameter("today", today())
        .getResultList();
  }

  private TypedQuery<AgendaEntry> announced(AgendaFilter.Wanted wanted, String query) {
    return announced(query)
        .setParameter("kind", wanted.kind())
        .setParameter("place", wanted.place());
  }

  private TypedQuery<AgendaEntry> announced(String query) {
    return entities.createQuery(query, AgendaEntry.class).setParameter("today", today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
