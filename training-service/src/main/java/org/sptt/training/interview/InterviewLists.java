package org.sptt.training.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.training.registration.Registration;
import org.sptt.training.session.Session;

/** Reads interviews with the names of the people, which they do not hold themselves. */
@ApplicationScoped
class InterviewLists {

  private static final String ALL =
      """
      select i, r, s from FollowUpInterview i
        join Session s on s.id = i.sessionId
        join Registration r on r.sessionId = i.sessionId and r.personKey = i.personKey
      """;

  private static final int DONE_SHOWN = 200;

  private final EntityManager entities;
  private final Clock clock;

  InterviewLists(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Those to be done, of the oldest sessions first. */
  @Transactional
  List<InterviewRow> toDo() {
    return entities
        .createQuery(
            ALL + " where i.doneOn is null order by s.startsOn, lower(r.familyName), i.id",
            Object[].class)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** Those done, the latest first. */
  @Transactional
  List<InterviewRow> done() {
    return entities
        .createQuery(
            ALL + " where i.doneOn is not null order by i.doneOn desc, i.id", Object[].class)
        .setMaxResults(DONE_SHOWN)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  @Transactional
  InterviewSheet sheet(UUID id) {
    return entities
        .createQuery(ALL + " where i.id = :id", Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::sheet)
        .orElseThrow(() -> Refusals.notFound("follow-up interview"));
  }

  /** Everyone who came to a session. */
  @Transactional
  List<Attendee> attendees(UUID sessionId) {
    return entities
        .createQuery(
            """
            select r, (select count(i) from FollowUpInterview i
                where i.sessionId = r.sessionId and i.personKey = r.personKey)
            from Registration r where r.sessionId = :session and r.firstDay is not null
            order by lower(r.familyName), lower(r.givenName), r.email
            """,
            Object[].class)
        .setParameter("session", sessionId)
        .getResultStream()
        .map(
            found -> {
              Registration registration = (Registration) found[0];
              return new Attendee(registration.id(), registration.name(), (Long) found[1] > 0);
            })
        .toList();
  }

  private InterviewRow row(Object[] found) {
    FollowUpInterviewView interview = ((FollowUpInterview) found[0]).view();
    Registration registration = (Registration) found[1];
    Session session = (Session) found[2];
    return new InterviewRow(
        interview.id(),
        registration.name(),
        registration.email(),
        session.title(),
        session.startsOn(),
        interview.doneOn(),
        ((FollowUpInterview) found[0]).consentOn(LocalDate.now(clock)).word());
  }

  private InterviewSheet sheet(Object[] found) {
    FollowUpInterview interview = (FollowUpInterview) found[0];
    FollowUpInterviewView view = interview.view();
    Registration registration = (Registration) found[1];
    boolean ended = interview.consentOn(LocalDate.now(clock)) != view.quoteConsent();
    return new InterviewSheet(
        view.id(),
        view.personKey(),
        interview.version(),
        registration.name(),
        registration.email(),
        ((Session) found[2]).title(),
        view.sessionId(),
        view.doneOn(),
        view.testimony(),
        view.quoteConsent().word(),
        view.consentUntil(),
        ended);
  }
}
