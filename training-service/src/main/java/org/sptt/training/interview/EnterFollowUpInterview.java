package org.sptt.training.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.PersonKey;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;
import org.sptt.training.registration.Registration;
import org.sptt.training.registration.Registrations;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

/** Plans an interview with someone who came to a session, or notes that it was done. */
@ApplicationScoped
class EnterFollowUpInterview {

  private final FollowUpInterviews interviews;
  private final Sessions sessions;
  private final Registrations registrations;
  private final PersonKey keys;
  private final Upserts upserts;
  private final Clock clock;

  EnterFollowUpInterview(
      FollowUpInterviews interviews,
      Sessions sessions,
      Registrations registrations,
      PersonKey keys,
      Upserts upserts,
      Clock clock) {
    this.interviews = interviews;
    this.sessions = sessions;
    this.registrations = registrations;
    this.keys = keys;
    this.upserts = upserts;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, FollowUpInterviewRequest request) {
    Session session = sessions.requireReferred(request.sessionId());
    UUID personKey = keys.of(request.email());
    requireCame(session, personKey);
    Rules.inOrder("the session's startsOn", session.startsOn(), "doneOn", request.doneOn());
    return upserts.put(
        interviews,
        external,
        FollowUpInterview::new,
        interview -> interview.describe(request, personKey, clock),
        FollowUpInterview::recorded);
  }

  private void requireCame(Session session, UUID personKey) {
    if (registrations.of(session.id(), personKey).filter(Registration::came).isEmpty()) {
      throw Refusals.refused(
          "has-not-come",
          "Nobody with this e-mail came to the session. Correct the e-mail, or note the"
              + " attendance first.");
    }
  }
}
