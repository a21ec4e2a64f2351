package org.sptt.events;

import java.util.UUID;

/**
 * What is right about a person, for the one service that offered a key.
 *
 * @param sealed what that key alone opens, in Base64; nobody once it is gone
 */
@EventContract(type = "rectification-sent.v1", topic = Topics.DIRECTORY)
public record RectificationSent(UUID rectificationId, String service, String sealed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return rectificationId;
  }
}
