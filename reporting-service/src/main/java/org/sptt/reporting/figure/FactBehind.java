package org.sptt.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A fact of the kind that a figure is counted from, and what became of it.
 *
 * @param day when it happened; null while nobody knows
 * @param until first day on which it no longer held; null when it lasts
 * @param standing what became of it in the figure
 * @param because the dimension whose condition or filter left it out; null where none did
 * @param attributes what is known of it; persons by their keys
 * @param knownSince when it was first known as it stands here
 * @param eventId the event that said so
 * @param event its type
 * @param place where it stands in Kafka: topic/partition/offset
 */
public record FactBehind(
    String id,
    LocalDate day,
    LocalDate until,
    Standing standing,
    String because,
    SortedMap<String, String> attributes,
    Instant knownSince,
    UUID eventId,
    String event,
    String place) {

  /** What becomes of a fact in a figure. */
  public enum Standing {
    /** It counts, or is the one of its subject's facts that says where the subject counts. */
    COUNTED,
    /** Its subject counts already, by a later fact. */
    COUNTED_ALREADY,
    /** Nobody knows when it happened. */
    NO_DAY,
    /** It happened after the date. */
    TOO_LATE,
    /** It happened before the first day asked for. */
    TOO_EARLY,
    /** It no longer held. */
    ENDED,
    /** A condition of the definition is not met. */
    CONDITION,
    /** It says nothing of what is counted, for example no structure. */
    NOBODYS,
    /** Its group has too few. */
    GROUP_TOO_SMALL,
    /** It counts in the figure, but in none of the cells asked for. */
    FILTERED
  }
}
