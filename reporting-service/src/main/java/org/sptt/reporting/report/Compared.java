package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A report's figures on its own date and on another.
 *
 * @param other the date that it is compared with
 */
record Compared(LocalDate other, LocalDate first, LocalDate last, List<Figure> figures) {

  /**
   * A figure on both.
   *
   * @param before null where there is nothing to take an extreme of
   * @param after the same
   */
  record Figure(String label, BigDecimal before, BigDecimal after) {

    /** What was added from the first to the last; null where one of them has no value. */
    public BigDecimal change() {
      return before == null || after == null ? null : after.subtract(before);
    }

    /** Whether there was nothing of it yet on the first date. */
    public boolean isNew() {
      return isNothing(before) && !isNothing(after);
    }

    private static boolean isNothing(BigDecimal value) {
      return value == null || value.signum() == 0;
    }
  }
}
