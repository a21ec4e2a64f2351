package org.sptt.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A person wants a copy of all that is held on them. Each service answers with {@link
 * DataCopyPrepared}.
 *
 * @param publicKey an RSA key, X.509 in Base64, that the answers are sealed with; the key that
 *     opens them is made for this copy, and goes with it
 * @param expiresAt when that key goes: an answer later than that is one that nobody can read
 */
@EventContract(type = "data-copy-requested.v1", topic = Topics.DIRECTORY)
public record DataCopyRequested(UUID copyId, UUID personKey, String publicKey, Instant expiresAt)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return copyId;
  }
}
