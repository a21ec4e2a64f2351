package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.figure.Stretch.Cell;
import org.sptt.reporting.indicator.Definition;

/**
 * What one subject adds to a figure over time: a step function of the date, and a pure function of
 * the subject's facts. Summed over all subjects it is the figure, with its breakdowns; this is all
 * the counting there is.
 */
final class Timeline {

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
    Standing standing = new Standing(definition, subject);
    List<Step> steps = new ArrayList<>();
    Map<Cell, BigDecimal> before = Map.of();
    for (Map.Entry<LocalDate, List<Runnable>> day : turns(facts, standing).entrySet()) {
      day.getValue().forEach(Runnable::run);
      Map<Cell, BigDecimal> now = standing.cells();
      addChanges(steps, before, now, day.getKey());
      before = now;
    }
    return steps;
  }

  /** What happens on each day, in order; one stretch of a fact ends before the next begins. */
  private SortedMap<LocalDate, List<Runnable>> turns(Collection<Fact> facts, Standing standing) {
    SortedMap<LocalDate, List<Runnable>> turns = new TreeMap<>();
    for (Fact fact : facts) {
      for (Stretch stretch : stretches(fact)) {
        turns
            .computeIfAbsent(stretch.from(), day -> new ArrayList<>())
            .add(() -> standing.begin(stretch));
        if (stretch.until() != null) {
          turns
              .computeIfAbsent(stretch.until(), day -> new ArrayList<>())
              .add(() -> standing.end(stretch));
        }
      }
    }
    return turns;
  }

  private List<Stretch> stretches(Fact fact) {
    Optional<String> value = valueCounted(fact);
    if (fact.day() == null || value.isEmpty()) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = fact.day();
    for (LocalDate turn : turnsWithin(fact)) {
      addStretch(stretches, fact, value.get(), from, turn);
      from = turn;
    }
    addStretch(stretches, fact, value.get(), from, fact.until());
    return stretches;
  }

  private void addStretch(
      List<Stretch> stretches, Fact fact, String value, LocalDate from, LocalDate until) {
    if (dimensions.meets(fact, definition.where(), from)) {
      List<Cell> cells = new ArrayList<>(1 + definition.breakdowns().size());
      cells.add(Cell.WHOLE);
      for (String dimension : definition.breakdowns()) {
        cells.add(new Cell(dimension, dimensions.value(fact, dimension, from)));
      }
      stretches.add(new Stretch(fact, value, from, until, cells));
    }
  }

  /** The days on which a fact that holds may count otherwise than before: its person changed. */
  private SortedSet<LocalDate> turnsWithin(Fact fact) {
    SortedSet<LocalDate> turns = new TreeSet<>();
    if (definition.looksAtThePerson()) {
      dimensions.story(fact).turningDays().stream()
          .filter(turn -> fact.holdsOn(turn) && turn.isAfter(fact.day()))
          .forEach(turns::add);
    }
    return turns;
  }

  // Facts themselves are counted by their ids; a fact without the attribute is nobody's.
  private Optional<String> valueCounted(Fact fact) {
    return definition.by() == null ? Optional.of(fact.id()) : fact.attribute(definition.by());
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
}
