package org.sptt.training.interview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An interview, which names nobody; who it is, the session's registrations tell those who may know.
 */
record FollowUpInterviewView(
    UUID id,
    UUID sessionId,
    UUID personKey,
    InterviewStatus status,
    LocalDate doneOn,
    QuoteConsent quoteConsent) {}
