package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    List<Step> steps = new ArrayList<>();
    eachStep(facts, steps::add);
    steps.sort(Step.IN_ORDER);
    return steps;
  }

  /** The same in any order, for those who only add them up. */
  void eachStep(Collection<Fact> facts, Consumer<Step> taker) {
    Standing standing = new Standing(definition, subject);
    Map<Cell, BigDecimal> before = Map.of();
    LocalDate day = null;
    for (Turn turn : turns(facts)) {
      if (day != null && !day.equals(turn.day())) {
        before = tellChanges(before, standing.cells(), day, taker);
      }
      day = turn.day();
      turn.change(standing);
    }
    if (day != null) {
      tellChanges(before, standing.cells(), day, taker);
    }
  }

  /** A day on which a stretch begins or ends. */
  private record Turn(LocalDate day, Stretch stretch, boolean begins) {

    void change(Standing standing) {
      if (begins) {
        standing.begin(stretch);
      } else {
        standing.end(stretch);
      }
    }
  }

  /** What happens, by day; one stretch of a fact ends before the next begins. */
  private List<Turn> turns(Collection<Fact> facts) {
    List<Turn> turns = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      for (Stretch stretch : stretches(fact)) {
        turns.add(new Turn(stretch.from(), stretch, true));
        if (stretch.until() != null) {
          turns.add(new Turn(stretch.until(), stretch, false));
        }
      }
    }
    turns.sort(Comparator.comparing(Turn::day));
    return turns;
  }

  private List<Stretch> stretches(Fact fact) {
    Optional<String> value = valueCounted(fact);
    if (fact.day() == null || value.isEmpty()) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>(1);
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
  private List<LocalDate> turnsWithin(Fact fact) {
    return definition.looksAtThePerson()
        ? dimensions.story(fact).turningDays().stream()
            .filter(turn -> fact.holdsOn(turn) && turn.isAfter(fact.day()))
            .distinct()
            .sorted()
            .toList()
        : List.of();
  }

  // Facts themselves are counted by their ids; a fact without the attribute is nobody's.
  private Optional<String> valueCounted(Fact fact) {
    return definition.by() == null ? Optional.of(fact.id()) : fact.attribute(definition.by());
  }

  private Map<Cell, BigDecimal> tellChanges(
      Map<Cell, BigDecimal> before,
      Map<Cell, BigDecimal> now,
      LocalDate day,
      Consumer<Step> taker) {
    now.forEach(
        (cell, value) -> {
          BigDecimal delta = value.subtract(before.getOrDefault(cell, BigDecimal.ZERO));
          if (delta.signum() != 0) {
            taker.accept(new Step(subject, cell, day, delta));
          }
        });
    before.forEach(
        (cell, value) -> {
          if (!now.containsKey(cell) && value.signum() != 0) {
            taker.accept(new Step(subject, cell, day, value.negate()));
          }
        });
    return now;
  }
}
