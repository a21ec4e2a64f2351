package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Breakdowns of which too much says nothing to be worth reading. */
@ApplicationScoped
class Unknowns {

  /** Past a fifth, the parts that are known no longer tell the shape of the whole. */
  private static final int MOST_PERCENT = 20;

  /** Of fewer, one more or less is many percents. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private final Indicators indicators;
  private final Answers answers;

  Unknowns(Indicators indicators, Answers answers) {
    this.indicators = indicators;
    this.answers = answers;
  }

  List<Alert> on(LocalDate day) {
    return indicators.inForce().stream().flatMap(indicator -> of(indicator, day)).toList();
  }

  private Stream<Alert> of(Indicator indicator, LocalDate day) {
    return indicator.definition().map(Definition::breakdowns).stream()
        .flatMap(breakdowns -> breakdowns.stream().sorted())
        .map(by -> answers.answer(Question.of(indicator.id(), day).takenApartBy(by)))
        .flatMap(answer -> tooMany(answer).stream());
  }

  private static Optional<Alert> tooMany(Answer answer) {
    if (answer.value() == null || answer.value().compareTo(LEAST) < 0) {
      return Optional.empty();
    }
    return answer.cells().stream()
        .filter(cell -> cell.value().equals(Fact.UNKNOWN))
        .map(cell -> percent(cell.count(), answer.value()))
        .filter(percent -> percent.intValue() > MOST_PERCENT)
        .findFirst()
        .map(percent -> alert(answer, percent));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.HALF_UP);
  }

  private static Alert alert(Answer answer, BigDecimal percent) {
    String by = answer.question().by().orElseThrow();
    return new Alert(
        Alert.Kind.UNKNOWNS,
        answer.label(),
        percent,
        FrenchWords.word("by", by),
        "/reporting/chiffres/%s?asOf=%s&by=%s"
            .formatted(answer.question().indicator(), answer.question().asOf(), by));
  }
}
