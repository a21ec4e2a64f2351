package org.sptt.reporting.suppression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure as the public may see it, in whatever format.
 *
 * @param value empty when it is kept secret, or when there is nothing to take an extreme of
 * @param by the dimension that it is taken apart by; empty for the whole only
 */
public record PublicTable(
    String indicator,
    String label,
    String section,
    String unit,
    LocalDate asOf,
    int version,
    Optional<BigDecimal> value,
    Optional<String> by,
    List<PublicCell> cells) {

  /**
   * One part of the figure.
   *
   * @param count empty when it is kept secret
   */
  public record PublicCell(String value, Optional<BigDecimal> count) {}
}
