package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sptt.reporting.figure.Stretch.Cell;
import org.sptt.sql.Sql;

/** The rows of steps and of their sums by day, which are always changed together. */
@ApplicationScoped
class FigureRows {

  private final Sql sql;

  FigureRows(Sql sql) {
    this.sql = sql;
  }

  /** Moves figures: the sums by the differences, and the steps of subjects where they are kept. */
  void move(FigureMoves moves) {
    moveDays(moves.sums());
    moveSteps(moves.ofSubjects());
  }

  void forget(String indicator) {
    sql.update("delete from figure_step where indicator = ?", indicator);
    sql.update("delete from figure_day where indicator = ?", indicator);
  }

  void forgetAll() {
    sql.update("delete from figure_step");
    sql.update("delete from figure_day");
  }

  /** The sums of an indicator of which there are none yet, each cell's by day. */
  void add(String indicator, Map<Cell, Map<LocalDate, BigDecimal>> sums) {
    new TreeMap<>(sums).forEach((cell, days) -> add(indicator, cell, new TreeMap<>(days)));
  }

  private void add(String indicator, Cell cell, SortedMap<LocalDate, BigDecimal> days) {
    days.values().removeIf(delta -> delta.signum() == 0);
    sql.update(
        "insert into figure_day (indicator, dimension, cell, day, delta)"
            + " select ?, ?, ?, * from unnest(?::date[], ?::numeric[])",
        indicator,
        cell.dimension(),
        cell.value(),
        days.keySet(),
        days.values());
  }

  // In the order of the key, as everybody does who locks several rows. A day on which nothing
  // changes after all leaves no trace: a replay would not make its row.
  private void moveDays(Map<Day, BigDecimal> moves) {
    if (moves.isEmpty()) {
      return;
    }
    List<Day> days = List.copyOf(moves.keySet());
    Object[] columns = {
      days.stream().map(Day::indicator).toList(),
      days.stream().map(Day::dimension).toList(),
      days.stream().map(Day::cell).toList(),
      days.stream().map(Day::day).toList(),
      List.copyOf(moves.values())
    };
    List<Object[]> nought =
        sql.query(
            "with moved as (insert into figure_day (indicator, dimension, cell, day, delta)"
                + " select * from unnest(?::text[], ?::text[], ?::text[], ?::date[],"
                + " ?::numeric[]) on conflict (indicator, dimension, cell, day)"
                + " do update set delta = figure_day.delta + excluded.delta"
                + " returning figure_day.*)"
                + " select indicator, dimension, cell, day from moved where delta = 0",
            row ->
                new Object[] {
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getObject(4, LocalDate.class)
                },
            columns);
    sql.batch(
        "delete from figure_day where indicator = ? and dimension = ? and cell = ? and day = ?",
        nought);
  }

  private void moveSteps(Map<SubjectDay, BigDecimal> moves) {
    sql.batch(
        "insert into figure_step (subject, indicator, dimension, cell, day, delta)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (indicator, subject, dimension, cell, day)"
            + " do update set delta = figure_step.delta + excluded.delta",
        moves.entrySet().stream().map(m -> m.getKey().with(m.getValue())).toList());
    sql.batch(
        "delete from figure_step where subject = ? and indicator = ? and dimension = ? and cell = ?"
            + " and day = ? and delta = 0",
        moves.keySet().stream().map(SubjectDay::with).toList());
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

  record Day(String indicator, String dimension, String cell, LocalDate day)
      implements Comparable<Day> {

    private static final Comparator<Day> ORDER =
        Comparator.comparing(Day::indicator)
            .thenComparing(Day::dimension)
            .thenComparing(Day::cell)
            .thenComparing(Day::day);

    static Day of(String indicator, Step step) {
      return new Day(indicator, step.dimension(), step.cell(), step.day());
    }

    Object[] with(Object... more) {
      return Stream.concat(Stream.of(indicator, dimension, cell, day), Stream.of(more)).toArray();
    }

    @Override
    public int compareTo(Day other) {
      return ORDER.compare(this, other);
    }
  }

  record SubjectDay(String subject, Day day) implements Comparable<SubjectDay> {

    Object[] with(Object... more) {
      return Stream.concat(Stream.of(subject), Stream.of(day.with(more))).toArray();
    }

    @Override
    public int compareTo(SubjectDay other) {
      int byDay = day.compareTo(other.day);
      return byDay == 0 ? subject.compareTo(other.subject) : byDay;
    }
  }
}
