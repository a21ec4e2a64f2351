package org.sptt.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.sptt.reporting.figure.Question;

/**
 * A figure as a report published it.
 *
 * @param by the dimension that it was taken apart by; empty for none
 * @param version of the definition that counted it
 * @param value null where there was nothing to take an extreme of
 */
record Pinned(
    String indicator,
    LocalDate asOf,
    String by,
    int version,
    String label,
    BigDecimal value,
    Map<String, BigDecimal> cells) {

  /** The same asked now, by the definition that is in force now. */
  Question askedNow() {
    Question whole = Question.of(indicator, asOf);
    return by.isEmpty() ? whole : whole.takenApartBy(by);
  }

  /** The same asked by the definition that counted it. */
  Question askedThen() {
    return Question.of(indicator, asOf).inVersion(version);
  }
}
