package org.sptt.events;

import java.util.Map;
import java.util.UUID;

/**
 * A service has corrected what it held of a person, as {@link RectificationRequested} asked.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param stores how many entries it corrected, by what they are
 */
@EventContract(
    type = "rectification-carried-out.v1",
    topic = {
      Topics.DIRECTORY,
      Topics.TRAINING,
      Topics.EXPERIMENTATION,
      Topics.SURVEY,
      Topics.REPORTING
    })
public record RectificationCarriedOut(
    UUID rectificationId, String service, Map<String, Integer> stores) implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return rectificationId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
