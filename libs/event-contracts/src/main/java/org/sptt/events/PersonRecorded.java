package org.sptt.events;

import java.util.UUID;

/** A professional of the programme was entered, or their categories changed. */
@EventContract(type = "person-recorded.v1", topic = Topics.DIRECTORY)
public record PersonRecorded(UUID personKey, PersonCategories categories) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return personKey;
  }
}
