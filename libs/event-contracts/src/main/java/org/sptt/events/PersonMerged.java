package org.sptt.events;

import java.util.UUID;

/**
 * The directory found that a person is somebody who is known already, or took that back. Of several
 * merges each is told with where it leads in the end, anew when that changes, so that no reader has
 * to follow chains.
 *
 * @param personKey the key that stands for somebody else's
 * @param into the key of that person, the one derived from an e-mail where one of them is; null
 *     when the two are two people after all
 */
@EventContract(type = "person-merged.v1", topic = Topics.DIRECTORY)
public record PersonMerged(UUID personKey, UUID into) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return personKey;
  }
}
