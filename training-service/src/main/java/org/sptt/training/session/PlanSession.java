package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Edition;
import org.sptt.edge.Rules;
import org.sptt.training.offering.Offerings;
import org.sptt.training.places.SignUpTerms;

/**
 * Plans a session, publishes it, moves it, calls it off. Drafts are told to nobody; all else is
 * told to other services, and moves and cancellations to everyone who signed up. Of two who change
 * a session at once the second is refused (412), and who does not say which version they change
 * (428).
 */
@ApplicationScoped
public class PlanSession {

  private static final String SOURCE = "planned";

  private final Sessions sessions;
  private final Offerings offerings;
  private final SpeakerKeys speakerKeys;
  private final SessionTerms terms;
  private final SessionNews news;
  private final Clock clock;

  PlanSession(
      Sessions sessions,
      Offerings offerings,
      SpeakerKeys speakerKeys,
      SessionTerms terms,
      SessionNews news,
      Clock clock) {
    this.sessions = sessions;
    this.offerings = offerings;
    this.speakerKeys = speakerKeys;
    this.terms = terms;
    this.news = news;
    this.clock = clock;
  }

  /** A new draft. */
  @Transactional
  public PlannedSession plan(SessionPlan plan) {
    Session session = new Session(clock);
    Schedule schedule = Schedule.of(plan, clock.getZone());
    schedule.requireToCome(clock);
    describe(session, plan, schedule);
    sessions.persist(session);
    return kept(session, plan.signUp());
  }

  /** Changes it; another time or place moves it. */
  @Transactional
  public PlannedSession revise(UUID id, String ifMatch, SessionPlan plan) {
    Session session = edited(id, ifMatch);
    Schedule schedule = Schedule.of(plan, clock.getZone());
    if (!schedule.equals(session.schedule(clock.getZone()))) {
      schedule.requireToCome(clock);
      news.changing(session, schedule, false);
    }
    boolean moves = describe(session, plan, schedule);
    PlannedSession done = kept(session, plan.signUp());
    if (moves) {
      news.moved(session);
    }
    return done;
  }

  /** Refuses (422) while nobody could tell how accessible it is. */
  @Transactional
  public PlannedSession publish(UUID id, String ifMatch) {
    Session session = edited(id, ifMatch);
    session.schedule(clock.getZone()).requireToCome(clock);
    session.publish(clock);
    return kept(session, terms.of(id));
  }

  /** Refuses (422) once people came. */
  @Transactional
  public PlannedSession callOff(UUID id, String ifMatch) {
    Session session = edited(id, ifMatch);
    news.changing(session, session.schedule(clock.getZone()), true);
    session.callOff();
    PlannedSession done = kept(session, terms.of(id));
    news.calledOff(session);
    return done;
  }

  /**
   * How it stands.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such session
   */
  @Transactional
  public PlannedSession read(UUID id) {
    return shown(sessions.require(id));
  }

  private Session edited(UUID id, String ifMatch) {
    Session session = sessions.requireLocked(id);
    Edition.require(ifMatch, session.version());
    return session;
  }

  private boolean describe(Session session, SessionPlan plan, Schedule schedule) {
    offerings.requireReferred(plan.offeringId());
    Rules.notNegative("days", plan.days());
    Rules.notNegative("hours", plan.hours());
    List<Speaker> speaking =
        plan.speakers().stream().map(each -> speakerKeys.speaker(each, SOURCE)).toList();
    return session.plan(plan, schedule, speaking);
  }

  // Flushed before it is told of and shown: the database may refuse it, and counts its version.
  private PlannedSession kept(Session session, SignUpTerms signUp) {
    sessions.flush();
    terms.put(session, signUp);
    news.told(session);
    return shown(session);
  }

  private PlannedSession shown(Session session) {
    return new PlannedSession(
        session.id(),
        session.version(),
        session.stage(),
        terms.taken(session.id()),
        session.planned(terms.of(session.id()), clock.getZone()));
  }
}
