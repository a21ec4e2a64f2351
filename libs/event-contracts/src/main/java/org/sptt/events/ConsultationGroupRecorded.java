package org.sptt.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consultation group met: one presented, the others listened then advised.
 *
 * @param participantKeys everyone who took part, the presenter included
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "consultation-group-recorded.v1", topic = Topics.EXPERIMENTATION)
public record ConsultationGroupRecorded(
    UUID groupId, LocalDate heldOn, UUID presenterKey, List<UUID> participantKeys, boolean removed)
    implements DomainEvent {

  public ConsultationGroupRecorded {
    participantKeys = participantKeys == null ? List.of() : List.copyOf(participantKeys);
  }

  @Override
  public UUID aggregateId() {
    return groupId;
  }
}
