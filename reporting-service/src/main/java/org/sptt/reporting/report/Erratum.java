package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
 * @param recordedSince the facts that it may count and that were recorded, corrected or taken back
 *     since
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
    List<Recorded> recordedSince) {

  private static final int ON_A_PAGE = 20;

  /** The latest of what was recorded since, as many as a page has room for. */
  public List<Recorded> latest() {
    return recordedSince.subList(more(), recordedSince.size());
  }

  /** How many more there are. */
  public int more() {
    return Math.max(0, recordedSince.size() - ON_A_PAGE);
  }

  /** What readers call the part; empty for a whole. */
  public String partName() {
    return part.isEmpty() ? "" : FrenchWords.word("parts-" + by, part);
  }
}
