package org.sptt.reporting.figure;

import java.math.BigDecimal;

/** How many distinct persons there are at least and at most. */
final class People {

  static final Answer.People NOBODY = new Answer.People(BigDecimal.ZERO, BigDecimal.ZERO);

  private People() {}

  /**
   * @param certain those whose key comes from an e-mail
   * @param records how many keys they have, those that were merged counted apart
   */
  static Answer.People of(BigDecimal certain, BigDecimal records) {
    // All who are uncertain may be one and the same, but then there is that one.
    BigDecimal least = records.signum() > 0 ? certain.max(BigDecimal.ONE) : certain;
    return new Answer.People(FigureView.plain(least), FigureView.plain(records));
  }
}
