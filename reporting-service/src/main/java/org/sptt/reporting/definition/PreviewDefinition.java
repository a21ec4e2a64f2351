package org.sptt.reporting.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.DefineIndicator;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.IndicatorRequest;
import org.sptt.reporting.indicator.Indicators;

/** Counts what every figure would be that a definition changes, before anybody adopts it. */
@ApplicationScoped
class PreviewDefinition {

  private static final int HALF_YEARS = 4;

  private final DefineIndicator defineIndicator;
  private final Indicators indicators;
  private final Answers answers;
  private final Clock clock;

  PreviewDefinition(
      DefineIndicator defineIndicator, Indicators indicators, Answers answers, Clock clock) {
    this.defineIndicator = defineIndicator;
    this.indicators = indicators;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * The figure itself and those that are cells of it, today and at the ends of half-years before.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it cannot be counted
   */
  @Transactional
  List<FigureChange> changes(String id, IndicatorRequest request) {
    Indicator thoughtOf = defineIndicator.thoughtOf(id, request);
    List<FigureChange> changes = new ArrayList<>();
    for (LocalDate asOf : dates()) {
      changes.add(change(thoughtOf, thoughtOf, asOf));
      indicators.cellsOf(id).forEach(cell -> changes.add(change(cell, thoughtOf, asOf)));
    }
    return changes;
  }

  private FigureChange change(Indicator figure, Indicator thoughtOf, LocalDate asOf) {
    Question question = Question.of(figure.id(), asOf);
    Optional<BigDecimal> before =
        indicators
            .inForce(figure.id())
            .flatMap(known -> Optional.ofNullable(answers.answer(question).value()));
    return new FigureChange(
        figure.id(), figure.label(), asOf, before, value(figure, thoughtOf, question));
  }

  private Optional<BigDecimal> value(Indicator figure, Indicator thoughtOf, Question question) {
    Question asked =
        figure
            .cellOf()
            .map(cell -> question.within(cell.dimension(), Set.of(cell.value())))
            .orElse(question);
    return counting(figure, thoughtOf).flatMap(d -> answers.valueAs(d, asked));
  }

  private Optional<Definition> counting(Indicator figure, Indicator thoughtOf) {
    return figure
        .cellOf()
        .filter(cell -> !cell.whole().equals(thoughtOf.id()))
        .map(cell -> indicators.inForce(cell.whole()).flatMap(Indicator::definition))
        .orElseGet(thoughtOf::definition);
  }

  private List<LocalDate> dates() {
    LocalDate today = LocalDate.now(clock);
    LocalDate half = LocalDate.of(today.getYear(), today.getMonthValue() > 6 ? 7 : 1, 1);
    return Stream.concat(
            Stream.of(today),
            Stream.iterate(half, day -> day.minusMonths(6))
                .limit(HALF_YEARS)
                .map(day -> day.minusDays(1)))
        .toList();
  }
}
