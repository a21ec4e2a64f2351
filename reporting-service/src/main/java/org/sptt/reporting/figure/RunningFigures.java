package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sptt.reporting.figure.Answers.Whole;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

/** Figures read off the sums that are kept with every change of the facts. */
@ApplicationScoped
class RunningFigures {

  private final FigureRows rows;

  RunningFigures(FigureRows rows) {
    this.rows = rows;
  }

  /** Empty when the sums do not tell: of the past's knowledge, of a stretch of time, filtered. */
  Optional<Count> count(Whole whole) {
    Question question = whole.question();
    Set<String> kept = whole.definition().breakdowns();
    if (!whole.inForce() || !question.isOfNow()) {
      return Optional.empty();
    } else if (question.filters().isEmpty()) {
      return question.by().stream().allMatch(kept::contains)
          ? Optional.of(countKept(whole))
          : Optional.empty();
    }
    boolean isOneCell =
        question.by().isEmpty()
            && question.filters().size() == 1
            && kept.containsAll(question.filters().keySet())
            && question.filters().values().iterator().next().size() == 1;
    return isOneCell ? Optional.of(oneCell(whole)) : Optional.empty();
  }

  /** How many distinct persons it may be; empty when the sums do not tell. */
  Optional<Answer.People> people(Whole whole) {
    Question question = whole.question();
    if (!whole.inForce() || !question.isOfNow() || !question.filters().isEmpty()) {
      return Optional.empty();
    }
    Map<String, BigDecimal> identity = cells(whole, Step.IDENTITY, question.asOf());
    BigDecimal certain = identity.getOrDefault(Step.CERTAIN, BigDecimal.ZERO);
    BigDecimal records = identity.getOrDefault(Step.RECORDS, BigDecimal.ZERO);
    return Optional.of(People.of(certain, records));
  }

  private Count oneCell(Whole whole) {
    Map.Entry<String, Set<String>> filter = whole.question().filters().entrySet().iterator().next();
    String cell = filter.getValue().iterator().next();
    BigDecimal value = cells(whole, filter.getKey(), whole.question().asOf()).get(cell);
    return new Count(orNought(whole, Optional.ofNullable(value)), Map.of());
  }

  private Count countKept(Whole whole) {
    LocalDate asOf = whole.question().asOf();
    Map<String, BigDecimal> total = cells(whole, Step.WHOLE, asOf);
    Optional<BigDecimal> value = Optional.ofNullable(total.get(Step.WHOLE));
    return new Count(
        orNought(whole, value),
        whole.question().by().map(by -> cells(whole, by, asOf)).orElse(Map.of()));
  }

  private static Optional<BigDecimal> orNought(Whole whole, Optional<BigDecimal> value) {
    return whole.definition().measure().isExtreme()
        ? value
        : value.or(() -> Optional.of(BigDecimal.ZERO));
  }

  private Map<String, BigDecimal> cells(Whole whole, String dimension, LocalDate asOf) {
    Definition definition = whole.definition();
    return definition.measure().isExtreme()
        ? rows.extremes(
            whole.question().indicator(), dimension, asOf, definition.measure() == Measure.FEWEST)
        : rows.sums(whole.question().indicator(), dimension, asOf);
  }
}
