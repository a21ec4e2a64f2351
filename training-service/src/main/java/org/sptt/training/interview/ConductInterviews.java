package org.sptt.training.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Edition;
import org.sptt.edge.Rules;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upserts;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.Registrations;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/** Plans interviews with people who came to a session, and notes what came of them. */
@ApplicationScoped
class ConductInterviews {

  /** The source of what is entered on pages. */
  private static final String SITE = "site";

  private final FollowUpInterviews interviews;
  private final Sessions sessions;
  private final Registrations registrations;
  private final EnterFollowUpInterview enterFollowUpInterview;
  private final Upserts upserts;
  private final Clock clock;

  ConductInterviews(
      FollowUpInterviews interviews,
      Sessions sessions,
      Registrations registrations,
      EnterFollowUpInterview enterFollowUpInterview,
      Upserts upserts,
      Clock clock) {
    this.interviews = interviews;
    this.sessions = sessions;
    this.registrations = registrations;
    this.enterFollowUpInterview = enterFollowUpInterview;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** Once each person, however often the same list is sent. */
  @Transactional
  void plan(UUID sessionId, CallList list) {
    sessions.requireLocked(sessionId);
    list.registrations().stream()
        .map(id -> registrations.require(sessionId, id))
        .filter(registration -> interviews.of(sessionId, registration.personKey()).isEmpty())
        .forEach(registration -> plan(sessionId, registration));
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when it was changed meanwhile
   */
  @Transactional
  void conclude(UUID id, InterviewResult result) {
    FollowUpInterview interview = interviews.requireLocked(id);
    Edition.require(Edition.tag(result.version()).toString(), interview.version());
    Session session = sessions.require(interview.sessionId());
    Rules.inOrder("the session's startsOn", session.startsOn(), "doneOn", result.doneOn());
    upserts.put(
        interviews,
        Optional.of(interview),
        () -> interview,
        known -> known.conclude(result, clock),
        FollowUpInterview::recorded);
  }

  private void plan(UUID sessionId, Registration registration) {
    enterFollowUpInterview.enter(
        new ExternalId(SITE, UUID.randomUUID().toString()),
        FollowUpInterviewRequest.toDo(sessionId, registration.email()));
  }
}
