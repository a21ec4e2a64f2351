package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspiring initiative was added to the programme's collection.
 *
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "initiative-spotted.v1", topic = Topics.DIRECTORY)
public record InitiativeSpotted(
    UUID initiativeId, String category, LocalDate spottedOn, boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return initiativeId;
  }
}
