package org.sptt.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person wants a copy of all that is held on them. Each service answers with {@link
 * DataCopyPrepared}.
 *
 * @param otherKeys of the same person, when records of them were merged
 * @param publicKey an RSA key, X.509 in Base64, that the answers are sealed with; the key that
 *     opens them is made for this copy, and goes with it
 * @param expiresAt when that key goes: an answer later than that is one that nobody can read
 */
@EventContract(type = "data-copy-requested.v1", topic = Topics.DIRECTORY)
public record DataCopyRequested(
    UUID copyId, UUID personKey, List<UUID> otherKeys, String publicKey, Instant expiresAt)
    implements DomainEvent {

  public DataCopyRequested {
    otherKeys = otherKeys == null ? List.of() : List.copyOf(otherKeys);
  }

  /** All keys that the person is known by. */
  public List<UUID> keys() {
    return Stream.concat(Stream.of(personKey), otherKeys.stream()).toList();
  }

  @Override
  public UUID aggregateId() {
    return copyId;
  }
}
