package org.sptt.events;

import java.util.UUID;

/**
 * What a service holds on a person, sealed for the one copy that {@link DataCopyRequested} asked
 * for.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param sealed what only the copy's own key opens, in Base64; nobody once that key is gone
 */
@EventContract(
    type = "data-copy-prepared.v1",
    topic = {
      Topics.DIRECTORY,
      Topics.TRAINING,
      Topics.EXPERIMENTATION,
      Topics.SURVEY,
      Topics.REPORTING
    })
public record DataCopyPrepared(UUID copyId, String service, String sealed) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return copyId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
