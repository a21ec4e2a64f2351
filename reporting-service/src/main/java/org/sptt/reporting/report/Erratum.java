package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sptt.edge.page.FrenchWords;

/**
 * A number that a published report has otherwise than it would be counted now.
 *
 * @param by the dimension that it is a part of; empty for a whole
 * @param part its value in the dimension; empty for a whole
 * @param published null where it had no value
 * @param now null where it has none any more
 * @param difference what is to be added to the published one
 * @param newDefinition whether another version of the definition counts it now
 * @param recordedSince how many facts of its kind were recorded, corrected or taken back since
 */
public record Erratum(
    String indicator,
    String label,
    LocalDate asOf,
    String by,
    String part,
    BigDecimal published,
    BigDecimal now,
    BigDecimal difference,
    boolean newDefinition,
    long recordedSince) {

  /** What readers call the part; empty for a whole. */
  public String partName() {
    return part.isEmpty() ? "" : FrenchWords.word("parts-" + by, part);
  }
}
