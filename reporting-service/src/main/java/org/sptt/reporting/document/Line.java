package org.sptt.reporting.document;

import java.math.BigDecimal;
import org.sptt.edge.page.FrenchWords;

/**
 * A number in a document, with its words.
 *
 * @param indicator which counted it; a date's or a part's is that of the whole
 * @param unit what is counted, in French; empty when the label says it
 * @param value null where it is not told
 * @param suppressed whether it is not told because too few people are behind it
 * @param part whether it is one part of the line above that is none
 */
public record Line(
    String indicator,
    String label,
    String unit,
    BigDecimal value,
    boolean suppressed,
    boolean part) {

  /** As readers see it. */
  public String shown() {
    if (value != null) {
      return FrenchWords.number(value);
    }
    return suppressed ? "non publié" : "–";
  }
}
