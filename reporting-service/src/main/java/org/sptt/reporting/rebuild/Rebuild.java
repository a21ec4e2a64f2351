package org.sptt.reporting.rebuild;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.page.FrenchWords;

/**
 * A rebuild of all figures from the first event, as it stands.
 *
 * @param endedAt empty while it goes on or can be taken up again
 * @param events taken in so far
 * @param eventsInAll how many there were when it began to read
 * @param hashBefore over all figures of all dates, of those served before; empty until compared
 * @param hashAfter the same of the rebuilt ones
 */
public record Rebuild(
    UUID id,
    Instant beganAt,
    Optional<Instant> endedAt,
    Phase phase,
    long events,
    long eventsInAll,
    Optional<String> hashBefore,
    Optional<String> hashAfter) {

  /** What it is at. */
  public enum Phase {
    READING,
    INDEXING,
    COUNTING,
    COMPARING,
    /** Stopped by somebody, or by a restart; can be taken up again. */
    STOPPED,
    /** The same figures, which are served from the rebuilt tables now. */
    SAME,
    /** Other figures, which are served now since that was asked for. */
    REPLACED,
    /** Other figures, which were thrown away. */
    DIFFERENT,
    FAILED
  }

  /** The minute at which it began, in French, as clocks in the zone showed it. */
  public String began(ZoneId zone) {
    return FrenchWords.moment(LocalDateTime.ofInstant(beganAt, zone));
  }

  public boolean isOver() {
    return endedAt.isPresent();
  }

  public boolean isStopped() {
    return phase == Phase.STOPPED;
  }

  /** How much is read, of 100. */
  public long getPercent() {
    return eventsInAll == 0 ? 0 : Math.min(100, 100 * events / eventsInAll);
  }
}
