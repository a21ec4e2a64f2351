package org.sptt.reporting.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.chart.Chart;
import org.sptt.reporting.chart.Mark;
import org.sptt.reporting.chart.Shape;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.figure.RunningSums;
import org.sptt.reporting.goal.Target;
import org.sptt.reporting.goal.Targets;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.report.IndicatorOrder;

/** What the team looks at every week: where the programme stands, and where it was to be. */
@ApplicationScoped
public class Dashboard {

  private static final int QUARTERS = 8;
  private static final int MONTHS = 3;

  /** What one takes in when passing by. */
  private static final int AT_A_GLANCE = 6;

  private static final int TARGETS_AT_A_GLANCE = 3;

  private final Indicators indicators;
  private final Answers answers;
  private final RunningSums sums;
  private final Targets targets;

  Dashboard(Indicators indicators, Answers answers, RunningSums sums, Targets targets) {
    this.indicators = indicators;
    this.answers = answers;
    this.sums = sums;
    this.targets = targets;
  }

  /** The figure of each section that tells most, over two years. */
  @Transactional
  List<KeyFigure> keyFigures(LocalDate day) {
    return keyFigures(day, QUARTERS, Long.MAX_VALUE);
  }

  /** The first of them, beside what they were three months before. */
  @Transactional
  public List<KeyFigure> keyFiguresAtAGlance(LocalDate day) {
    return keyFigures(day, 1, AT_A_GLANCE);
  }

  private List<KeyFigure> keyFigures(LocalDate day, int quarters, long most) {
    List<LocalDate> days =
        IntStream.rangeClosed(0, quarters)
            .mapToObj(i -> day.minusMonths((long) (quarters - i) * MONTHS))
            .toList();
    Map<String, Map<LocalDate, BigDecimal>> values = sums.on(days);
    Map<String, Optional<Indicator>> telling =
        indicators.inForce().stream()
            .filter(i -> i.section() != null && values.containsKey(i.id()))
            .collect(
                Collectors.groupingBy(
                    Indicator::section, TreeMap::new, Collectors.minBy(IndicatorOrder.TELLING)));
    return telling.values().stream()
        .flatMap(Optional::stream)
        .limit(most)
        .map(i -> keyFigure(i, days, values.get(i.id())))
        .toList();
  }

  /** How far figures are on their way to the targets that are due next. */
  @Transactional
  public List<Progress> progressAtAGlance(LocalDate day) {
    return targets.all().stream()
        .filter(target -> !target.due().isBefore(day))
        .limit(TARGETS_AT_A_GLANCE)
        .flatMap(target -> progress(target, day).stream())
        .toList();
  }

  @Transactional
  List<Progress> progress(LocalDate day) {
    return targets.all().stream().flatMap(target -> progress(target, day).stream()).toList();
  }

  private Optional<Progress> progress(Target target, LocalDate day) {
    return indicators
        .inForce(target.indicator())
        .map(indicator -> progress(target, indicator, day));
  }

  private Progress progress(Target target, Indicator indicator, LocalDate day) {
    LocalDate counted = day.isBefore(target.due()) ? day : target.due();
    Answer answer = answers.answer(Question.of(indicator.id(), counted));
    int percent = Targets.percent(answer.value(), target);
    return new Progress(
        indicator.id(),
        indicator.label(),
        answer.value(),
        target.value(),
        target.due(),
        percent,
        percent < 100 && day.isAfter(target.due()));
  }

  private static KeyFigure keyFigure(
      Indicator indicator, List<LocalDate> days, Map<LocalDate, BigDecimal> values) {
    List<Mark> marks =
        days.stream()
            .map(day -> new Mark(FrenchWords.period(day, day), values.get(day), day))
            .toList();
    Mark last = marks.get(marks.size() - 1);
    String label = indicator.label();
    return new KeyFigure(
        indicator.id(), label, last.value(), new Chart(Shape.LINE, label, "", marks));
  }
}
