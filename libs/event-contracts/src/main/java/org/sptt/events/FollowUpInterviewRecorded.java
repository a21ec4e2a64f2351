package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A telephone interview after a training, to be done or done.
 *
 * @param doneOn null while it is still to be done
 * @param quoteConsent {@code none}, {@code anonymous} or {@code named}
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "follow-up-interview-recorded.v1", topic = Topics.TRAINING)
public record FollowUpInterviewRecorded(
    UUID interviewId,
    UUID sessionId,
    UUID personKey,
    LocalDate doneOn,
    String quoteConsent,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return interviewId;
  }
}
