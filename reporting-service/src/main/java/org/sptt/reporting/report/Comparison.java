package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.report.Compared.Figure;

/** A report's figures on its own date and on another, both as they are known now. */
@ApplicationScoped
class Comparison {

  private final Answers answers;

  Comparison(Answers answers) {
    this.answers = answers;
  }

  Compared of(Report report, LocalDate other) {
    LocalDate first = other.isBefore(report.asOf()) ? other : report.asOf();
    LocalDate last = other.isBefore(report.asOf()) ? report.asOf() : other;
    List<Figure> figures =
        report.blocks().stream()
            .filter(block -> block.by() == null)
            .flatMap(block -> block.indicators().stream())
            .distinct()
            .map(indicator -> compared(indicator, first, last))
            .toList();
    return new Compared(other, first, last, figures);
  }

  private Figure compared(String indicator, LocalDate first, LocalDate last) {
    Answer before = answers.answer(Question.of(indicator, first));
    Answer after = answers.answer(Question.of(indicator, last));
    return new Figure(
        after.label(),
        before.value(),
        after.value(),
        orNought(after.value()).subtract(orNought(before.value())));
  }

  private static BigDecimal orNought(BigDecimal value) {
    return Optional.ofNullable(value).orElse(BigDecimal.ZERO);
  }
}
