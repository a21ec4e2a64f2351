package org.sptt.reporting.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sptt.edge.page.FrenchWords;

/**
 * What a breakdown cannot place anywhere, since nobody noted it.
 *
 * @param number how much of the figure
 * @param percent the same of all of it, rounded
 */
record Unknown(String indicator, String label, String dimension, BigDecimal number, int percent) {

  /** Past a fifth, the parts that are known no longer tell the shape of the whole. */
  private static final int MOST_PERCENT = 20;

  public boolean isTooMuch() {
    return percent > MOST_PERCENT;
  }

  /** The dimension in words, for example "par genre". */
  public String by() {
    return FrenchWords.word("by", dimension);
  }

  /** The facts that say nothing, each of which leads to the service where it is completed. */
  public String facts(LocalDate day) {
    return "/reporting/chiffres/%s?asOf=%s&where=%s:unknown&standing=COUNTED#facts"
        .formatted(indicator, day, dimension);
  }
}
