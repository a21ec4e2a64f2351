package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Figures that changed in the last month as in no month of the year before. */
@ApplicationScoped
class Jumps {

  private static final int MONTHS = 12;

  /** Three times the most so far is no growth that anybody planned. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(3);

  /** Less can be a single good day. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  private final Indicators indicators;
  private final Answers answers;

  Jumps(Indicators indicators, Answers answers) {
    this.indicators = indicators;
    this.answers = answers;
  }

  List<Alert> on(LocalDate day) {
    return indicators.inForce().stream()
        .filter(indicator -> indicator.definition().isPresent())
        .flatMap(indicator -> of(indicator, day).stream())
        .toList();
  }

  private Optional<Alert> of(Indicator indicator, LocalDate day) {
    BigDecimal last = change(indicator, day, 0);
    if (last.abs().compareTo(LEAST) < 0) {
      return Optional.empty();
    }
    BigDecimal most =
        IntStream.range(1, MONTHS)
            .mapToObj(month -> change(indicator, day, month).abs())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return most.signum() > 0 && last.abs().compareTo(most.multiply(TIMES)) > 0
        ? Optional.of(alert(indicator, last, day))
        : Optional.empty();
  }

  private BigDecimal change(Indicator indicator, LocalDate day, int monthsBefore) {
    LocalDate end = day.minusMonths(monthsBefore);
    return value(indicator, end).subtract(value(indicator, end.minusMonths(1)));
  }

  private BigDecimal value(Indicator indicator, LocalDate day) {
    Answer answer = answers.answer(Question.of(indicator.id(), day));
    return Optional.ofNullable(answer.value()).orElse(BigDecimal.ZERO);
  }

  private static Alert alert(Indicator indicator, BigDecimal change, LocalDate day) {
    return new Alert(
        Alert.Kind.JUMP,
        indicator.label(),
        change,
        "",
        "/reporting/chiffres/%s?asOf=%s".formatted(indicator.id(), day));
  }
}
