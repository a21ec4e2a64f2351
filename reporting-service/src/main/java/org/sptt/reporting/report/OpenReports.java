package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.suppression.PublicTable;
import org.sptt.reporting.suppression.Suppression;

/** Takes a report's answers through the one step that stands before everyone. */
@ApplicationScoped
class OpenReports {

  private final Suppression suppression;

  OpenReports(Suppression suppression) {
    this.suppression = suppression;
  }

  /**
   * Releases them for good: whatever is released later must not betray what is kept secret here.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  OpenNumbers release(Report report, List<Answer> exact) {
    return told(exact, (date, answers) -> suppression.release(report.id() + "@" + date, answers));
  }

  /** As they would be released now. */
  @Transactional
  OpenNumbers preview(List<Answer> exact) {
    return told(exact, (date, answers) -> suppression.preview(answers));
  }

  // Each date is a release of its own: the same number on two dates is two numbers. The report's
  // own
  // date, the last, goes first, so that what had to be kept secret is rather in the past of a
  // curve.
  private static OpenNumbers told(
      List<Answer> exact, BiFunction<LocalDate, List<Answer>, List<PublicTable>> step) {
    Map<LocalDate, List<Answer>> byDate =
        exact.stream()
            .collect(
                Collectors.groupingBy(
                    answer -> answer.question().asOf(),
                    () -> new TreeMap<LocalDate, List<Answer>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    OpenNumbers numbers = new OpenNumbers();
    byDate.forEach((date, answers) -> numbers.tell(answers, step.apply(date, answers)));
    return numbers;
  }
}
