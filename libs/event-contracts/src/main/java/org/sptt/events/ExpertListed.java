package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the directory of experts and resource structures was listed or changed.
 *
 * @param kind {@code structure} or {@code person}
 * @param department INSEE code of the entry, null when unknown
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "expert-listed.v1", topic = Topics.DIRECTORY)
public record ExpertListed(
    UUID entryId,
    String kind,
    UUID structureId,
    String department,
    String category,
    LocalDate listedOn,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return entryId;
  }
}
