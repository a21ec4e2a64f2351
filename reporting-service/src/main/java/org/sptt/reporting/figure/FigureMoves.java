package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.sptt.reporting.figure.FigureRows.Day;
import org.sptt.reporting.figure.FigureRows.SubjectDay;

/**
 * What becomes of figures, added up: most steps of a subject are the same before and after, and
 * need not be held until all subjects are counted.
 */
final class FigureMoves {

  private final Map<Day, BigDecimal> sums = new TreeMap<>();
  private final Map<SubjectDay, BigDecimal> ofSubjects = new TreeMap<>();

  void add(FigureMove move) {
    Map<SubjectDay, BigDecimal> moved = new TreeMap<>();
    move.gone().forEach(step -> merge(moved, move.indicator(), step, step.delta().negate()));
    move.come().forEach(step -> merge(moved, move.indicator(), step, step.delta()));
    moved.forEach(
        (of, delta) -> {
          if (delta.signum() != 0) {
            sums.merge(of.day(), delta, BigDecimal::add);
            if (move.bySubject()) {
              ofSubjects.merge(of, delta, BigDecimal::add);
            }
          }
        });
  }

  private static void merge(
      Map<SubjectDay, BigDecimal> moved, String indicator, Step step, BigDecimal delta) {
    moved.merge(new SubjectDay(step.subject(), Day.of(indicator, step)), delta, BigDecimal::add);
  }

  /** The sums that change, in the order of their keys. */
  Map<Day, BigDecimal> sums() {
    sums.values().removeIf(delta -> delta.signum() == 0);
    return sums;
  }

  /** The same of each subject, for figures that keep them. */
  Map<SubjectDay, BigDecimal> ofSubjects() {
    ofSubjects.values().removeIf(delta -> delta.signum() == 0);
    return ofSubjects;
  }
}
