package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.Answer.Cell;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;

/** The numbers that everyone may know: small numbers of persons are not told. */
@ApplicationScoped
class OpenNumbers implements Numbers {

  private static final BigDecimal THRESHOLD = BigDecimal.valueOf(5);

  private final Answers answers;

  OpenNumbers(Answers answers) {
    this.answers = answers;
  }

  @Override
  public Answer answer(Question question) {
    Answer exact = answers.answer(question);
    return "persons".equals(exact.unit()) ? suppressed(exact) : exact;
  }

  private static Answer suppressed(Answer exact) {
    List<Cell> small = exact.cells().stream().filter(c -> isSmall(c.count())).toList();
    Optional<Cell> next =
        small.size() == 1
            ? exact.cells().stream()
                .filter(cell -> !small.contains(cell))
                .min(Comparator.comparing(Cell::count))
            : Optional.empty();
    return new Answer(
        exact.question(),
        exact.label(),
        exact.section(),
        exact.unit(),
        exact.version(),
        isSmall(exact.value()) ? null : exact.value(),
        null,
        exact.cells().stream()
            .map(
                cell ->
                    small.contains(cell) || next.filter(cell::equals).isPresent()
                        ? new Cell(cell.value(), null)
                        : cell)
            .toList(),
        exact.hash());
  }

  private static boolean isSmall(BigDecimal value) {
    return value != null && value.signum() > 0 && value.compareTo(THRESHOLD) < 0;
  }

  @Override
  public boolean areForEveryone() {
    return true;
  }
}
