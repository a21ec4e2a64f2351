package org.sptt.reporting.chart;

import java.math.BigDecimal;

/**
 * One of the numbers that a chart shows.
 *
 * @param label in French, as readers call it
 * @param value null where it is not told: too few people are behind it, or there is none
 */
public record Mark(String label, BigDecimal value) {

  boolean told() {
    return value != null;
  }

  double amount() {
    return told() ? value.doubleValue() : 0;
  }
}
