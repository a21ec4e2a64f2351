package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Measure;

/**
 * What one subject adds to a figure over time: a step function of the date, and a pure function of
 * the subject's facts. Summed over all subjects it is the figure, with its breakdowns; this is all
 * the counting there is.
 */
final class Timeline {

  private static final Comparator<Fact> LATEST =
      Comparator.comparing(Fact::day).thenComparing(Fact::id);

  private final Definition definition;
  private final String subject;
  private final Dimensions dimensions;

  Timeline(Definition definition, String subject, Dimensions dimensions) {
    this.definition = definition;
    this.subject = subject;
    this.dimensions = dimensions;
  }

  /** The steps of all subjects that these facts are of; the facts must be all of theirs. */
  static List<Step> steps(Definition definition, Dimensions dimensions, Collection<Fact> facts) {
    Map<String, List<Fact>> bySubject = new HashMap<>();
    for (Fact fact : facts) {
      definition
          .subject(fact.id(), fact.attributes())
          .ifPresent(s -> bySubject.computeIfAbsent(s, its -> new ArrayList<>()).add(fact));
    }
    List<Step> steps = new ArrayList<>();
    bySubject.forEach(
        (subject, its) -> steps.addAll(new Timeline(definition, subject, dimensions).steps(its)));
    return steps;
  }

  /** The steps in a fixed order, whatever the order of the facts; none has a delta of nought. */
  List<Step> steps(Collection<Fact> facts) {
    List<Step> steps = new ArrayList<>();
    Map<Cell, BigDecimal> before = Map.of();
    for (LocalDate day : turningDays(facts)) {
      Map<Cell, BigDecimal> now = cellsOn(day, facts);
      addChanges(steps, before, now, day);
      before = now;
    }
    return steps;
  }

  private SortedSet<LocalDate> turningDays(Collection<Fact> facts) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Fact fact : facts) {
      if (fact.day() != null) {
        days.add(fact.day());
        if (fact.until() != null) {
          days.add(fact.until());
        }
      }
      if (definition.looksAtThePerson()) {
        days.addAll(dimensions.story(fact).turningDays());
      }
    }
    return days;
  }

  private Map<Cell, BigDecimal> cellsOn(LocalDate day, Collection<Fact> facts) {
    List<Fact> counted = facts.stream().filter(fact -> counts(fact, day)).sorted(LATEST).toList();
    Map<String, Fact> latestByValue = new TreeMap<>();
    for (Fact fact : counted) {
      valueCounted(fact).ifPresent(value -> latestByValue.put(value, fact));
    }
    Map<Cell, BigDecimal> cells = new HashMap<>();
    if (latestByValue.isEmpty() || latestByValue.size() < definition.atLeast()) {
      return cells;
    }
    if (definition.countsPersons()) {
      addIdentity(cells, counted);
    }
    if (countsOnce()) {
      Fact latest = latestByValue.values().stream().max(LATEST).orElseThrow();
      add(cells, latest, BigDecimal.ONE, day);
    } else {
      latestByValue.values().forEach(fact -> add(cells, fact, amount(fact), day));
    }
    return cells;
  }

  private boolean counts(Fact fact, LocalDate day) {
    return fact.holdsOn(day) && dimensions.meets(fact, definition.where(), day);
  }

  // Facts themselves are counted by their ids; a fact without the attribute is nobody's.
  private java.util.Optional<String> valueCounted(Fact fact) {
    return definition.by() == null
        ? java.util.Optional.of(fact.id())
        : fact.attribute(definition.by());
  }

  private boolean countsOnce() {
    return definition.measure() == Measure.DISTINCT || definition.measure() == Measure.GROUPS;
  }

  private BigDecimal amount(Fact fact) {
    return definition.measure() == Measure.SUM ? fact.quantity() : BigDecimal.ONE;
  }

  private void add(Map<Cell, BigDecimal> cells, Fact fact, BigDecimal amount, LocalDate day) {
    cells.merge(Cell.WHOLE, amount, BigDecimal::add);
    for (String dimension : definition.breakdowns()) {
      cells.merge(
          new Cell(dimension, dimensions.value(fact, dimension, day)), amount, BigDecimal::add);
    }
  }

  // How sure it is that this is one person, and another than all others.
  private void addIdentity(Map<Cell, BigDecimal> cells, List<Fact> counted) {
    if (isDerived(subject)) {
      cells.put(Cell.CERTAIN, BigDecimal.ONE);
    }
    long records =
        counted.stream().map(f -> f.attribute(Fact.PERSON_KEY).orElse(subject)).distinct().count();
    cells.put(Cell.RECORDS, BigDecimal.valueOf(records));
  }

  // As the query over all facts sees it: a UUID of version 8.
  private static boolean isDerived(String key) {
    return key.length() > 14 && key.charAt(14) == '8';
  }

  private void addChanges(
      List<Step> steps, Map<Cell, BigDecimal> before, Map<Cell, BigDecimal> now, LocalDate day) {
    TreeSet<Cell> touched = new TreeSet<>(before.keySet());
    touched.addAll(now.keySet());
    for (Cell cell : touched) {
      BigDecimal delta =
          now.getOrDefault(cell, BigDecimal.ZERO)
              .subtract(before.getOrDefault(cell, BigDecimal.ZERO));
      if (delta.signum() != 0) {
        steps.add(new Step(subject, cell.dimension(), cell.value(), day, delta));
      }
    }
  }

  private record Cell(String dimension, String value) implements Comparable<Cell> {

    static final Cell WHOLE = new Cell(Step.WHOLE, Step.WHOLE);
    static final Cell CERTAIN = new Cell(Step.IDENTITY, Step.CERTAIN);
    static final Cell RECORDS = new Cell(Step.IDENTITY, Step.RECORDS);

    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::dimension).thenComparing(Cell::value).compare(this, other);
    }
  }
}
