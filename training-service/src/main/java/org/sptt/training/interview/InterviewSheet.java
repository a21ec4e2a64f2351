package org.sptt.training.interview;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One interview as those who do it see it.
 *
 * @param doneOn null while it is to be done, as are testimony and end of consent
 * @param consent how the person agreed to be quoted
 * @param consentEnded whether they do no longer
 */
public record InterviewSheet(
    UUID id,
    UUID personKey,
    int version,
    String person,
    String email,
    String session,
    UUID sessionId,
    LocalDate doneOn,
    String testimony,
    String consent,
    LocalDate consentUntil,
    boolean consentEnded) {

  /** Whether what was said may be quoted today. */
  public boolean quotable() {
    return testimony != null && !consentEnded && !consent.equals(QuoteConsent.NONE.word());
  }
}
