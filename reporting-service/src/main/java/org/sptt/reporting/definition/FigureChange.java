package org.sptt.reporting.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a figure would become on a date.
 *
 * @param before empty when there is no such figure yet, or nothing to take an extreme of
 */
record FigureChange(
    String indicator,
    String label,
    LocalDate asOf,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after) {

  public boolean isChange() {
    return !before.equals(after);
  }
}
