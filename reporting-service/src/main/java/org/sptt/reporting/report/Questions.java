package org.sptt.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.sptt.reporting.chart.Shape;
import org.sptt.reporting.figure.Question;

/** What a report asks of the figures. */
final class Questions {

  /** Two years: what a reader takes in at a glance. */
  private static final int QUARTERS = 8;

  private static final int MONTHS = 3;

  private Questions() {}

  /** All that a block asks; none for words. */
  static List<Question> of(Block block, LocalDate asOf) {
    if (!block.kind().needsFigures()) {
      return List.of();
    }
    if (block.by() != null) {
      return List.of(takenApart(block, asOf));
    }
    return block.shape() == Shape.LINE
        ? overTime(block, asOf)
        : block.indicators().stream().map(id -> Question.of(id, asOf)).toList();
  }

  static Stream<Question> of(Report report) {
    return report.blocks().stream().flatMap(block -> of(block, report.asOf()).stream()).distinct();
  }

  static Question takenApart(Block block, LocalDate asOf) {
    return Question.of(block.indicators().get(0), asOf).takenApartBy(block.by());
  }

  /** At the ends of the quarters before the date, and on the date itself. */
  static List<Question> overTime(Block block, LocalDate asOf) {
    List<LocalDate> days = new ArrayList<>(List.of(asOf));
    LocalDate end = lastQuarterBefore(asOf);
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      days.add(end);
      end = lastQuarterBefore(end);
    }
    Collections.reverse(days);
    return days.stream().map(day -> Question.of(block.indicators().get(0), day)).toList();
  }

  private static LocalDate lastQuarterBefore(LocalDate day) {
    int monthOfQuarter = (day.getMonthValue() - 1) % MONTHS;
    return day.withDayOfMonth(1).minusMonths(monthOfQuarter).minusDays(1);
  }
}
