package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place asked for in a session, and what became of it.
 *
 * @param status {@code confirmed}, {@code waiting}, {@code cancelled} or {@code refused}
 * @param askedOn when the person asked for it; null for what was entered afterwards
 */
@EventContract(type = "registration-recorded.v1", topic = Topics.TRAINING)
public record RegistrationRecorded(
    UUID registrationId,
    UUID sessionId,
    UUID personKey,
    PersonCategories categories,
    String status,
    LocalDate askedOn)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}
