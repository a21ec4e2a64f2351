package org.sptt.events;

import java.util.UUID;

/**
 * Somebody was shown people's data, or took them out in a file. Who it was is the account's own id
 * with the identity provider, which names nobody.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param what kebab-case, for example {@code registrations-export}
 * @param personKey whose data it was; null when those of several people
 * @param people of how many people
 */
@EventContract(
    type = "personal-data-read.v1",
    topic = {
      Topics.DIRECTORY,
      Topics.TRAINING,
      Topics.EXPERIMENTATION,
      Topics.SURVEY,
      Topics.REPORTING
    })
public record PersonalDataRead(
    UUID readId, String service, String account, String what, UUID personKey, int people)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return readId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
