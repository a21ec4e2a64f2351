package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated meeting with an expert or structure of the directory.
 *
 * @param entryId the directory entry that was met
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "meeting-held.v1", topic = Topics.DIRECTORY)
public record MeetingHeld(UUID meetingId, UUID entryId, LocalDate heldOn, boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return meetingId;
  }
}
