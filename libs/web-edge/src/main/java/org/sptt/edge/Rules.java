package org.sptt.edge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

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
