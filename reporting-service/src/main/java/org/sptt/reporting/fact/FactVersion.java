package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact as it was known for a while.
 *
 * @param eventId the event that said so
 * @param until the first moment at which something else was known; empty while this is known
 */
record FactVersion(Fact fact, String source, UUID eventId, Instant from, Optional<Instant> until) {

  FactVersion normalised() {
    return new FactVersion(fact.normalised(), source, eventId, from, until);
  }

  boolean isKnownNow() {
    return until.isEmpty();
  }
}
