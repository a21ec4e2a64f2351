package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.report.Compared.Figure;

/**
 * A report's figures on its own date and on another. What a published report froze stands as it
 * froze it; all else is as it is known now.
 */
@ApplicationScoped
class Comparison {

  private final Answers answers;
  private final FrozenReports frozen;

  Comparison(Answers answers, FrozenReports frozen) {
    this.answers = answers;
    this.frozen = frozen;
  }

  @Transactional
  Compared of(Report report, LocalDate other) {
    LocalDate first = other.isBefore(report.asOf()) ? other : report.asOf();
    LocalDate last = other.isBefore(report.asOf()) ? report.asOf() : other;
    List<Pinned> pinned = frozen.figures(report.id());
    List<Figure> figures =
        report.blocks().stream()
            .filter(block -> block.by() == null)
            .flatMap(block -> block.indicators().stream())
            .distinct()
            .map(indicator -> compared(indicator, first, last, pinned))
            .toList();
    return new Compared(other, first, last, figures);
  }

  private Figure compared(String indicator, LocalDate first, LocalDate last, List<Pinned> pinned) {
    Told before = told(indicator, first, pinned);
    Told after = told(indicator, last, pinned);
    return new Figure(after.label(), before.value(), after.value());
  }

  private Told told(String indicator, LocalDate day, List<Pinned> pinned) {
    return pinned.stream()
        .filter(figure -> figure.indicator().equals(indicator) && figure.asOf().equals(day))
        .findFirst()
        .map(figure -> new Told(figure.label(), figure.value()))
        .orElseGet(
            () -> {
              Answer answer = answers.answer(Question.of(indicator, day));
              return new Told(answer.label(), answer.value());
            });
  }

  /**
   * @param value null where there is nothing to take an extreme of
   */
  private record Told(String label, BigDecimal value) {}
}
