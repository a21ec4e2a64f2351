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
   * @param change what was added from the first to the last
   */
  record Figure(String label, BigDecimal before, BigDecimal after, BigDecimal change) {}
}
