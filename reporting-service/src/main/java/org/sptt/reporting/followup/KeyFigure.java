package org.sptt.reporting.followup;

import java.math.BigDecimal;
import java.util.List;
import org.sptt.reporting.chart.Chart;
import org.sptt.reporting.chart.Mark;

/**
 * A figure to keep an eye on.
 *
 * @param trend up to now, in steps of three months
 */
public record KeyFigure(String indicator, String label, BigDecimal value, Chart trend) {

  /** How much it grew since the date before the last. */
  public BigDecimal growth() {
    List<Mark> marks = trend.marks();
    return marks.size() < 2 ? BigDecimal.ZERO : value.subtract(marks.get(marks.size() - 2).value());
  }
}
