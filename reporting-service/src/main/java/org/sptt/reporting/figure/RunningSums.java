package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.sql.Sql;

/**
 * Many figures at a glance, read in one go where {@link Answers} would be asked hundreds of times.
 * Those that are the least or the most of groups are no sums, and not among them.
 */
@ApplicationScoped
public class RunningSums {

  private final Sql sql;
  private final Indicators indicators;

  RunningSums(Sql sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  /** What each figure comes to on each of the days, nought included. */
  @Transactional
  public Map<String, Map<LocalDate, BigDecimal>> on(Collection<LocalDate> days) {
    Map<String, Map<LocalDate, BigDecimal>> sums = new HashMap<>();
    for (String indicator : summed()) {
      Map<LocalDate, BigDecimal> its = new HashMap<>();
      days.forEach(day -> its.put(day, BigDecimal.ZERO));
      sums.put(indicator, its);
    }
    sql.each(
        "select indicator, d.day, sum(delta) from unnest(?::date[]) as d (day)"
            + " join figure_day f on f.day <= d.day where dimension = ? group by 1, 2",
        row -> {
          if (sums.containsKey(row.getString(1))) {
            sums.get(row.getString(1))
                .put(row.getObject(2, LocalDate.class), FigureView.plain(row.getBigDecimal(3)));
          }
        },
        days.stream().map(LocalDate::toString).toList(),
        Step.WHOLE);
    return sums;
  }

  /** By figure and dimension, how much of a figure says nothing of the dimension. */
  @Transactional
  public Map<String, Map<String, BigDecimal>> unknownOn(LocalDate day) {
    Set<String> summed = summed();
    Map<String, Map<String, BigDecimal>> unknown = new HashMap<>();
    sql.each(
        "select indicator, dimension, sum(delta) from figure_day where cell = ? and day <= ?"
            + " group by 1, 2",
        row -> {
          if (summed.contains(row.getString(1))) {
            unknown
                .computeIfAbsent(row.getString(1), indicator -> new HashMap<>())
                .put(row.getString(2), row.getBigDecimal(3));
          }
        },
        Fact.UNKNOWN,
        day);
    return unknown;
  }

  private Set<String> summed() {
    return indicators.inForce().stream()
        .filter(i -> i.definition().filter(d -> !d.measure().isExtreme()).isPresent())
        .map(Indicator::id)
        .collect(Collectors.toSet());
  }
}
