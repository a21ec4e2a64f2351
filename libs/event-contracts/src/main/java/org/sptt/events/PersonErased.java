package org.sptt.events;

import java.util.UUID;

/**
 * A person is forgotten. What was recorded of them until then goes on counting, under the key that
 * {@link PersonKey#afterErasure} gives, which all services derive alike; what is recorded later
 * under the old key is somebody's who came anew.
 */
@EventContract(type = "person-erased.v1", topic = Topics.DIRECTORY)
public record PersonErased(UUID erasureId, UUID personKey) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return personKey;
  }
}
