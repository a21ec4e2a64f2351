package org.sptt.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A steering or evaluation-framing meeting, with how many took part by function.
 *
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "programme-meeting-recorded.v1", topic = Topics.TRAINING)
public record ProgrammeMeetingRecorded(
    UUID meetingId, String kind, LocalDate heldOn, Map<String, Integer> functions, boolean removed)
    implements DomainEvent {

  public ProgrammeMeetingRecorded {
    functions = functions == null ? Map.of() : Map.copyOf(functions);
  }

  @Override
  public UUID aggregateId() {
    return meetingId;
  }
}
