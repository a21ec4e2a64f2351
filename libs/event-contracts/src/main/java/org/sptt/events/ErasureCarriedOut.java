package org.sptt.events;

import java.util.Map;
import java.util.UUID;

/**
 * A service has forgotten a person, as {@link PersonErased} asked.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param stores how many entries it forgot the person in, by what they are
 */
@EventContract(
    type = "erasure-carried-out.v1",
    topic = {
      Topics.DIRECTORY,
      Topics.TRAINING,
      Topics.EXPERIMENTATION,
      Topics.SURVEY,
      Topics.REPORTING
    })
public record ErasureCarriedOut(UUID erasureId, String service, Map<String, Integer> stores)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return erasureId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
