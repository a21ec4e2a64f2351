package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A telephone interview after a training, to be done or done.
 *
 * @param doneOn null while it is still to be done
 * @param quoteConsent {@code none}, {@code anonymous} or {@code named}
 * @param removed true when it was entered by mistake and no longer counts
 * @param consentUntil the last day on which the person may be quoted; null when nobody said, or
 *     when there is no end
 */
@EventContract(type = "follow-up-interview-recorded.v1", topic = Topics.TRAINING)
public record FollowUpInterviewRecorded(
    UUID interviewId,
    UUID sessionId,
    UUID personKey,
    LocalDate doneOn,
    String quoteConsent,
    boolean removed,
    LocalDate consentUntil)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return interviewId;
  }
}
