package org.sptt.events;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person is forgotten. What was recorded of them until then goes on counting, under the key that
 * {@link PersonKey#afterErasure} gives, which all services derive alike; what is recorded later
 * under the old key is somebody's who came anew.
 *
 * @param otherKeys of the same person, when records of them were merged
 */
@EventContract(type = "person-erased.v1", topic = Topics.DIRECTORY)
public record PersonErased(UUID erasureId, UUID personKey, List<UUID> otherKeys)
    implements DomainEvent {

  public PersonErased {
    otherKeys = otherKeys == null ? List.of() : List.copyOf(otherKeys);
  }

  /** All keys that the person is known by. */
  public List<UUID> keys() {
    return Stream.concat(Stream.of(personKey), otherKeys.stream()).toList();
  }

  @Override
  public UUID aggregateId() {
    return personKey;
  }
}
