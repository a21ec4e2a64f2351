package org.sptt.reporting.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sptt.edge.page.FrenchWords;

/**
 * A number in a document, with its words.
 *
 * @param indicator which counted it; a date's or a part's is that of the whole
 * @param unit what is counted, in French; empty when the label says it
 * @param value null where it is not told
 * @param suppressed whether it is not told because too few people are behind it
 * @param part whether it is one part of the line above that is none
 * @param day that the number is of, on a curve; null where it is the document's
 */
public record Line(
    String indicator,
    String label,
    String unit,
    BigDecimal value,
    boolean suppressed,
    boolean part,
    LocalDate day) {

  /** A number of the document's own date. */
  public Line(
      String indicator,
      String label,
      String unit,
      BigDecimal value,
      boolean suppressed,
      boolean part) {
    this(indicator, label, unit, value, suppressed, part, null);
  }

  /** The same of a day of its own. */
  public Line on(LocalDate itsDay) {
    return new Line(indicator, label, unit, value, suppressed, part, itsDay);
  }

  /** As readers see it. */
  public String shown() {
    if (value != null) {
      return FrenchWords.number(value);
    }
    return suppressed ? "non publié" : "–";
  }
}
