package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The sheet of an experimentation was filled in.
 *
 * @param items how many things to do it lists
 * @param removed true when it was entered by mistake and no longer counts
 * @param itemsDone how many of them are done; null when nobody told
 */
@EventContract(type = "to-do-list-filled.v1", topic = Topics.EXPERIMENTATION)
public record ToDoListFilled(
    UUID experimentationId,
    UUID structureId,
    UUID consultationGroupId,
    LocalDate filledOn,
    int items,
    boolean removed,
    Integer itemsDone)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return experimentationId;
  }
}
