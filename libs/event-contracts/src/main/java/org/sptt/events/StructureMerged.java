package org.sptt.events;

import java.util.UUID;

/**
 * The directory found that two of its records are of one structure, or took that back. As with
 * people, of several merges each is told with where it leads in the end.
 *
 * @param structureId the record that stands for another one
 * @param into that other one; null when they are two structures after all
 */
@EventContract(type = "structure-merged.v1", topic = Topics.DIRECTORY)
public record StructureMerged(UUID structureId, UUID into) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return structureId;
  }
}
