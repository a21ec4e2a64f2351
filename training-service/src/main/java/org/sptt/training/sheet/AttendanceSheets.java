package org.sptt.training.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sptt.training.registration.HalfDay;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.RegistrationStatus;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/** Reads attendance sheets. */
@ApplicationScoped
class AttendanceSheets {

  private static final String ROWS =
      """
      select r, k.name from Registration r left join KnownStructure k on k.id = r.structureId
      where r.sessionId = :session and (r.status in (CONFIRMED, WAITING) or r.firstDay is not null)
      order by r.status, lower(r.familyName), lower(r.givenName), r.email
      """;

  private final Sessions sessions;
  private final EntityManager entities;
  private final Clock clock;

  AttendanceSheets(Sessions sessions, EntityManager entities, Clock clock) {
    this.sessions = sessions;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  @Transactional
  AttendanceSheet of(UUID sessionId) {
    Session session = sessions.require(sessionId);
    List<SheetRow> rows =
        entities
            .createQuery(ROWS, Object[].class)
            .setParameter("session", sessionId)
            .getResultStream()
            .map(found -> row((Registration) found[0], (String) found[1]))
            .toList();
    return new AttendanceSheet(
        sessionId,
        session.title(),
        session.startsOn(),
        session.endsOn(),
        session.place().orElse(null),
        !session.startsOn().isAfter(LocalDate.now(clock)),
        halfDays(session),
        rows);
  }

  private static List<HalfDay> halfDays(Session session) {
    return session
        .startsOn()
        .datesUntil(session.endsOn().plusDays(1))
        .flatMap(day -> Arrays.stream(HalfDay.Part.values()).map(part -> new HalfDay(day, part)))
        .toList();
  }

  private static SheetRow row(Registration registration, String structure) {
    return new SheetRow(
        registration.id(),
        registration.name(),
        registration.email(),
        structure,
        registration.status() == RegistrationStatus.WAITING,
        registration.presence());
  }
}
