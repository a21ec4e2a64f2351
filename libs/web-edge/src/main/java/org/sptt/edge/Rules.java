package org.sptt.edge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Rules that many requests share. Each accepts null, which means unknown, and otherwise refuses
 * with 422 and a reason of its own.
 */
public final class Rules {

  private Rules() {}

  /** Refuses {@code dates-in-wrong-order}; the same day is in order. */
  public static void inOrder(
      String earlierField, LocalDate earlier, String laterField, LocalDate later) {
    if (earlier != null && later != null && later.isBefore(earlier)) {
      throw Refusals.refused(
          laterField,
          "dates-in-wrong-order",
          "%s (%s) is before %s (%s). Correct one of them."
              .formatted(laterField, later, earlierField, earlier));
    }
  }

  /** Refuses {@code in-the-future} for what is said to have happened. */
  public static void happened(String field, LocalDate day, Clock clock) {
    if (day != null && day.isAfter(LocalDate.now(clock))) {
      throw Refusals.refused(
          field,
          "in-the-future",
          "%s (%s) is still to come. Enter it once it has happened, or correct the date."
              .formatted(field, day));
    }
  }

  /**
   * The moment that a clock on the wall shows. Refuses {@code time-does-not-exist} in the hour that
   * is skipped in spring, and {@code time-happens-twice} in the one that is repeated in autumn.
   */
  public static Instant moment(String field, LocalDateTime local, ZoneId zone) {
    if (local == null) {
      return null;
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return local.toInstant(offsets.get(0));
    }
    throw Refusals.refused(
        offsets.isEmpty() ? "time-does-not-exist" : "time-happens-twice",
        "%s (%s) falls in a change of the clocks. Choose an hour earlier or later."
            .formatted(field, local));
  }

  /** Refuses {@code number-below-zero}. */
  public static void notNegative(String field, BigDecimal number) {
    if (number != null && number.signum() < 0) {
      throw Refusals.refused(
          field,
          "number-below-zero",
          "%s (%s) is below zero. Correct it.".formatted(field, number));
    }
  }

  public static void notNegative(String field, Integer number) {
    notNegative(field, number == null ? null : BigDecimal.valueOf(number));
  }
}
