package org.sptt.training.interview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview, which names nobody; who it is, the session's registrations tell those who may know.
 *
 * @param testimony what the person said; not for evaluators
 * @param consentUntil the last day on which the consent holds; absent when it has no end
 */
record FollowUpInterviewView(
    UUID id,
    UUID sessionId,
    UUID personKey,
    InterviewStatus status,
    LocalDate doneOn,
    String testimony,
    QuoteConsent quoteConsent,
    LocalDate consentUntil) {

  /** The same without what the person said. */
  FollowUpInterviewView pseudonymous() {
    return new FollowUpInterviewView(
        id, sessionId, personKey, status, doneOn, null, quoteConsent, consentUntil);
  }
}
