package org.sptt.reporting.chart;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of the numbers that a chart shows.
 *
 * @param label in French, as readers call it
 * @param value null where it is not told
 * @param secret whether it is not told because too few people are behind it, not because there is
 *     none
 * @param day that the number is of, on a curve; null where it is of no day of its own
 */
public record Mark(String label, BigDecimal value, boolean secret, LocalDate day) {

  /** One that anybody may know, and that is of no day of its own. */
  public Mark(String label, BigDecimal value) {
    this(label, value, false, null);
  }

  /** One of a curve that anybody may know. */
  public Mark(String label, BigDecimal value, LocalDate day) {
    this(label, value, false, day);
  }

  boolean told() {
    return value != null;
  }

  double amount() {
    return told() ? value.doubleValue() : 0;
  }
}
