package org.sptt.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sptt.reporting.indicator.Indicator;

/**
 * A figure on a date.
 *
 * @param value null when there is nothing to take an extreme of
 * @param version the version of the definition that counted it
 * @param people how many distinct persons it may be; in answers about one figure that counts them
 * @param hash of question and answer; in answers about one figure
 */
record FigureView(
    String id,
    String label,
    String section,
    String unit,
    LocalDate asOf,
    @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal value,
    int version,
    Answer.People people,
    String hash) {

  static FigureView of(Indicator indicator, LocalDate asOf, Optional<BigDecimal> value) {
    return new FigureView(
        indicator.id(),
        indicator.label(),
        indicator.section(),
        indicator.unit(),
        asOf,
        value.map(FigureView::plain).orElse(null),
        indicator.version(),
        null,
        null);
  }

  static FigureView of(Answer answer) {
    return new FigureView(
        answer.question().indicator(),
        answer.label(),
        answer.section(),
        answer.unit(),
        answer.question().asOf(),
        answer.value(),
        answer.version(),
        answer.people(),
        answer.hash());
  }

  /** 9.0 days are 9 days, and 10 is not 1E+1. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
