package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What one event said of one thing.
 *
 * @param place where the event stands in Kafka: topic/partition/offset
 */
record Telling(UUID eventId, Instant recordedAt, String place, Told told) {

  /**
   * By the time at which it was recorded, whatever the order in which it arrived; what one
   * transaction recorded at one moment, by the order in which it was told.
   */
  static final Comparator<Telling> IN_ORDER =
      Comparator.comparing(Telling::recordedAt)
          .thenComparing(Telling::offset)
          .thenComparing(Telling::eventId);

  private long offset() {
    return Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
  }
}
