package org.sptt.events;

import java.util.UUID;

/**
 * A service waits for what {@link RectificationRequested} announced.
 *
 * @param service for example {@code training}; it tells so on its own topic
 * @param publicKey an RSA key, X.509 in Base64; the service forgets the one that belongs to it as
 *     soon as it has opened what it is sent
 */
@EventContract(
    type = "rectification-key-offered.v1",
    topic = {Topics.TRAINING, Topics.EXPERIMENTATION, Topics.SURVEY, Topics.REPORTING})
public record RectificationKeyOffered(UUID rectificationId, String service, String publicKey)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return rectificationId;
  }

  @Override
  public String topic() {
    return "sptt." + service;
  }
}
