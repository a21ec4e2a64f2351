package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A number that a published report has otherwise than it would be counted now.
 *
 * @param version of the definition that the published one was counted by
 * @param by the dimension that it is a part of; empty for a whole
 * @param part its value in the dimension; empty for a whole
 * @param partName what readers call the part; empty for a whole
 * @param published null where it had no value
 * @param now null where it has none any more
 * @param difference what is to be added to the published one
 * @param newDefinition whether another definition counts it now, its own or that of the whole that
 *     it is a cell of
 * @param recordedInAll how many facts that it may count were recorded, corrected or taken back
 *     since
 * @param recordedSince the latest of them, in the order in which that was recorded
 */
public record Erratum(
    String indicator,
    int version,
    String label,
    LocalDate asOf,
    String by,
    String part,
    String partName,
    BigDecimal published,
    BigDecimal now,
    BigDecimal difference,
    boolean newDefinition,
    int recordedInAll,
    List<Recorded> recordedSince) {

  /** How many more there are than the latest. */
  public int more() {
    return recordedInAll - recordedSince.size();
  }
}
