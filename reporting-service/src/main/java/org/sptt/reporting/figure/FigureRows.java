package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sptt.sql.Sql;

/** The rows of steps and of their sums by day, which are always changed together. */
@ApplicationScoped
class FigureRows {

  private final Sql sql;

  FigureRows(Sql sql) {
    this.sql = sql;
  }

  List<Step> stepsOf(String indicator, Collection<String> subjects) {
    return sql.query(
        "select subject, dimension, cell, day, delta from figure_step"
            + " where indicator = ? and subject = any(?)",
        FigureRows::step,
        indicator,
        subjects);
  }

  /** Puts steps in the place of others, and moves the sums by the difference. */
  void replace(String indicator, Collection<Step> old, Collection<Step> current) {
    sql.batch(
        "delete from figure_step where indicator = ? and subject = ? and dimension = ? and cell = ?"
            + " and day = ?",
        old.stream().map(step -> key(indicator, step)).toList());
    sql.batch(
        "insert into figure_step (indicator, subject, dimension, cell, day, delta)"
            + " values (?, ?, ?, ?, ?, ?)",
        current.stream().map(step -> row(indicator, step)).toList());
    moveDays(indicator, old, current);
  }

  void forget(String indicator) {
    sql.update("delete from figure_step where indicator = ?", indicator);
    sql.update("delete from figure_day where indicator = ?", indicator);
  }

  private void moveDays(String indicator, Collection<Step> old, Collection<Step> current) {
    // In the order of the key, as everybody does who locks several rows.
    Map<Day, BigDecimal> moves = new TreeMap<>();
    old.forEach(step -> moves.merge(Day.of(step), step.delta().negate(), BigDecimal::add));
    current.forEach(step -> moves.merge(Day.of(step), step.delta(), BigDecimal::add));
    moves.values().removeIf(delta -> delta.signum() == 0);
    sql.batch(
        "insert into figure_day (indicator, dimension, cell, day, delta) values (?, ?, ?, ?, ?)"
            + " on conflict (indicator, dimension, cell, day)"
            + " do update set delta = figure_day.delta + excluded.delta",
        moves.entrySet().stream()
            .map(
                m ->
                    new Object[] {
                      indicator,
                      m.getKey().dimension(),
                      m.getKey().cell(),
                      m.getKey().day(),
                      m.getValue()
                    })
            .toList());
    // A day on which nothing changes after all leaves no trace: a replay would not make its row.
    sql.batch(
        "delete from figure_day where indicator = ? and dimension = ? and cell = ? and day = ?"
            + " and delta = 0",
        moves.keySet().stream()
            .map(day -> new Object[] {indicator, day.dimension(), day.cell(), day.day()})
            .toList());
  }

  /** The sums of all cells of a dimension up to a day. */
  Map<String, BigDecimal> sums(String indicator, String dimension, LocalDate asOf) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    sql.query(
            "select cell, sum(delta) from figure_day where indicator = ? and dimension = ?"
                + " and day <= ? group by cell having sum(delta) <> 0",
            row -> Map.entry(row.getString(1), row.getBigDecimal(2)),
            indicator,
            dimension,
            asOf)
        .forEach(cell -> sums.put(cell.getKey(), cell.getValue()));
    return sums;
  }

  /**
   * The value of one subject in each cell of a dimension, the least or the most of all subjects.
   */
  Map<String, BigDecimal> extremes(
      String indicator, String dimension, LocalDate asOf, boolean least) {
    Map<String, BigDecimal> extremes = new TreeMap<>();
    sql.query(
            "select cell, "
                + (least ? "min" : "max")
                + "(value) from ("
                + "select cell, subject, sum(delta) as value from figure_step"
                + " where indicator = ? and dimension = ? and day <= ?"
                + " group by cell, subject having sum(delta) > 0) as group_values group by cell",
            row -> Map.entry(row.getString(1), row.getBigDecimal(2)),
            indicator,
            dimension,
            asOf)
        .forEach(cell -> extremes.put(cell.getKey(), cell.getValue()));
    return extremes;
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getBigDecimal(5));
  }

  private static Object[] key(String indicator, Step step) {
    return new Object[] {indicator, step.subject(), step.dimension(), step.cell(), step.day()};
  }

  private static Object[] row(String indicator, Step step) {
    return new Object[] {
      indicator, step.subject(), step.dimension(), step.cell(), step.day(), step.delta()
    };
  }

  private record Day(String dimension, String cell, LocalDate day) implements Comparable<Day> {

    static Day of(Step step) {
      return new Day(step.dimension(), step.cell(), step.day());
    }

    @Override
    public int compareTo(Day other) {
      return java.util.Comparator.comparing(Day::dimension)
          .thenComparing(Day::cell)
          .thenComparing(Day::day)
          .compare(this, other);
    }
  }
}
