package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.figure.Stretch.Cell;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

/**
 * What one subject's facts come to on a day, kept while facts begin and cease to hold: a subject
 * with thousands of facts is not counted anew on each of its days.
 */
final class Standing {

  private final Definition definition;
  private final String subject;
  private final boolean countsOnce;

  /** Of each value only the latest fact counts. */
  private final Map<String, TreeSet<Stretch>> byValue = new HashMap<>();

  private final TreeSet<Stretch> all = new TreeSet<>();
  private final Map<Cell, BigDecimal> sums = new HashMap<>();
  private final Map<String, Integer> records = new HashMap<>();

  Standing(Definition definition, String subject) {
    this.definition = definition;
    this.subject = subject;
    this.countsOnce =
        definition.measure() == Measure.DISTINCT || definition.measure() == Measure.GROUPS;
  }

  void begin(Stretch stretch) {
    TreeSet<Stretch> its = byValue.computeIfAbsent(stretch.value(), value -> new TreeSet<>());
    takeAway(its);
    its.add(stretch);
    putBack(its);
    if (countsOnce) {
      all.add(stretch);
    }
    if (definition.countsPersons()) {
      records.merge(record(stretch.fact()), 1, Integer::sum);
    }
  }

  void end(Stretch stretch) {
    TreeSet<Stretch> its = byValue.get(stretch.value());
    takeAway(its);
    its.remove(stretch);
    putBack(its);
    if (its.isEmpty()) {
      byValue.remove(stretch.value());
    }
    all.remove(stretch);
    if (definition.countsPersons()) {
      records.computeIfPresent(record(stretch.fact()), (key, n) -> n == 1 ? null : n - 1);
    }
  }

  /** What each cell comes to; those that are not there come to nought. */
  Map<Cell, BigDecimal> cells() {
    if (byValue.isEmpty() || byValue.size() < definition.atLeast()) {
      return Map.of();
    }
    Map<Cell, BigDecimal> cells = new HashMap<>(sums);
    if (countsOnce) {
      all.last().cells().forEach(cell -> cells.put(cell, BigDecimal.ONE));
    }
    if (definition.countsPersons()) {
      addIdentity(cells);
    }
    return cells;
  }

  // How sure it is that this is one person, and another than all others.
  private void addIdentity(Map<Cell, BigDecimal> cells) {
    if (isDerived(subject)) {
      cells.put(Cell.CERTAIN, BigDecimal.ONE);
    }
    cells.put(Cell.RECORDS, BigDecimal.valueOf(records.size()));
  }

  // As the query over all facts sees it: a UUID of version 8.
  private static boolean isDerived(String key) {
    return key.length() > 14 && key.charAt(14) == '8';
  }

  private String record(Fact fact) {
    return fact.attribute(Fact.PERSON_KEY).orElse(subject);
  }

  private void takeAway(TreeSet<Stretch> its) {
    if (!countsOnce && !its.isEmpty()) {
      add(its.last().cells(), amount(its.last().fact()).negate());
    }
  }

  private void putBack(TreeSet<Stretch> its) {
    if (!countsOnce && !its.isEmpty()) {
      add(its.last().cells(), amount(its.last().fact()));
    }
  }

  private void add(List<Cell> cells, BigDecimal amount) {
    cells.forEach(cell -> sums.merge(cell, amount, BigDecimal::add));
  }

  private BigDecimal amount(Fact fact) {
    return definition.measure() == Measure.SUM ? fact.quantity() : BigDecimal.ONE;
  }
}
