package org.sptt.training.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.edge.Rules;
import org.sptt.events.FollowUpInterviewRecorded;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Imported;

/** A telephone interview with someone who came to a session; has a date if and only if done. */
@Entity
@Table(name = "follow_up_interview")
class FollowUpInterview extends Imported {

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "person_key")
  private UUID personKey;

  @Enumerated(EnumType.STRING)
  private InterviewStatus status;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "quote_consent")
  private QuoteConsent quoteConsent;

  private String testimony;

  /** The last day on which the consent holds; null when it has no end. */
  @Column(name = "consent_until")
  private LocalDate consentUntil;

  protected FollowUpInterview() {}

  FollowUpInterview(ExternalId external) {
    super(UUID.randomUUID(), external);
  }

  /**
   * @param interviewed key of the request's person
   */
  void describe(FollowUpInterviewRequest request, UUID interviewed, Clock clock) {
    requireDateOnceDone(request);
    Rules.happened("doneOn", request.doneOn(), clock);
    sessionId = request.sessionId();
    personKey = interviewed;
    status = request.status();
    doneOn = request.doneOn();
    quoteConsent = request.quoteConsent();
    // Whoever imports a list of interviews does not know what was said in them.
    testimony = request.testimony() == null ? testimony : request.testimony().strip();
    consentUntil = request.consentUntil() == null ? consentUntil : request.consentUntil();
  }

  /** It was done, and this came of it. */
  void conclude(InterviewResult result, Clock clock) {
    Rules.happened("doneOn", result.doneOn(), clock);
    Rules.inOrder("doneOn", result.doneOn(), "consentUntil", result.consentUntil());
    requireEndOfConsent(result);
    status = InterviewStatus.DONE;
    doneOn = result.doneOn();
    testimony = result.testimony();
    quoteConsent = result.quoteConsent();
    consentUntil = quoteConsent == QuoteConsent.NONE ? null : result.consentUntil();
  }

  private static void requireEndOfConsent(InterviewResult result) {
    if (result.quoteConsent() != QuoteConsent.NONE && result.consentUntil() == null) {
      throw Refusals.refused(
          "consent-without-end", "A consent to be quoted needs consentUntil, its last day.");
    }
  }

  /** How the person may be quoted on a day: not at all once the consent has ended. */
  QuoteConsent consentOn(LocalDate day) {
    boolean ended = consentUntil != null && day.isAfter(consentUntil);
    return ended ? QuoteConsent.NONE : quoteConsent;
  }

  UUID sessionId() {
    return sessionId;
  }

  UUID personKey() {
    return personKey;
  }

  boolean isDone() {
    return status == InterviewStatus.DONE;
  }

  private static void requireDateOnceDone(FollowUpInterviewRequest request) {
    boolean done = request.status() == InterviewStatus.DONE;
    if (done && request.doneOn() == null) {
      throw Refusals.refused(
          "done-without-date", "An interview that is done needs doneOn, the day it was done.");
    }
    if (!done && request.doneOn() != null) {
      throw Refusals.refused(
          "to-do-with-date",
          "An interview with a day in doneOn is done."
              + " Set its status to done, or leave doneOn out.");
    }
  }

  FollowUpInterviewRecorded recorded() {
    return told(false);
  }

  FollowUpInterviewRecorded removed() {
    return told(true);
  }

  private FollowUpInterviewRecorded told(boolean removed) {
    return new FollowUpInterviewRecorded(
        id(), sessionId, personKey, doneOn, quoteConsent.word(), removed, consentUntil);
  }

  FollowUpInterviewView view() {
    return new FollowUpInterviewView(
        id(), sessionId, personKey, status, doneOn, testimony, quoteConsent, consentUntil);
  }
}
