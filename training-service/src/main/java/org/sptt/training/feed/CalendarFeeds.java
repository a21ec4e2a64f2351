package org.sptt.training.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.training.calendar.CalendarFile;

/** The sessions of the last year and all to come, as calendars subscribe to them. */
@ApplicationScoped
class CalendarFeeds {

  private static final int YEARS_BACK = 1;

  private static final String ANNOUNCED =
      """
      select new org.sptt.training.feed.FeedRow(s.id, s.planning.sequence, s.title, s.status,
        s.startsOn, s.endsOn, s.planning.startsAt, s.planning.endsAt, s.place)
      from Session s
      where s.planning.published = true and s.announcedOn <= :today and s.endsOn >= :since
      order by s.startsOn, s.id
      """;

  // A link to the video is for who has a place, and who has none need not be told when.
  private static final String OF_PERSON =
      """
      select new org.sptt.training.feed.FeedRow(s.id, s.planning.sequence, s.title, s.status,
        s.startsOn, s.endsOn, s.planning.startsAt, s.planning.endsAt,
        coalesce(s.planning.videoLink, s.place))
      from Session s join Registration r on r.sessionId = s.id
      where r.personKey = (select mine.personKey from Registration mine where mine.id = :registration)
        and r.status = CONFIRMED and s.endsOn >= :since
      order by s.startsOn, s.id
      """;

  private final EntityManager entities;
  private final Clock clock;
  private final String site;
  private final String organizer;

  CalendarFeeds(
      EntityManager entities,
      Clock clock,
      @ConfigProperty(name = "sptt.public-address") String site,
      @ConfigProperty(name = "quarkus.mailer.from") String organizer) {
    this.entities = entities;
    this.clock = clock;
    this.site = site;
    this.organizer = organizer;
  }

  @Transactional
  String ofEveryone() {
    return written(
        entities.createQuery(ANNOUNCED, FeedRow.class).setParameter("today", LocalDate.now(clock)));
  }

  /**
   * @param registrationId any of the person's
   */
  @Transactional
  String ofPerson(UUID registrationId) {
    return written(
        entities
            .createQuery(OF_PERSON, FeedRow.class)
            .setParameter("registration", registrationId));
  }

  private String written(TypedQuery<FeedRow> rows) {
    return CalendarFile.feed(
        rows.setParameter("since", LocalDate.now(clock).minusYears(YEARS_BACK))
            .getResultStream()
            .map(row -> row.entry(site, organizer, clock))
            .toList(),
        clock.getZone(),
        clock.instant());
  }
}
