package org.sptt.events;

import java.util.UUID;

/**
 * What is held on a person is wrong, and is corrected in the directory already. Services that hold
 * a copy of it answer with a key to send them what is right ({@link RectificationKeyOffered});
 * those that hold none, that they have nothing to correct.
 *
 * @param newKey the person's key from now on, when the e-mail is another; else null
 */
@EventContract(type = "rectification-requested.v1", topic = Topics.DIRECTORY)
public record RectificationRequested(UUID rectificationId, UUID personKey, UUID newKey)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return rectificationId;
  }
}
