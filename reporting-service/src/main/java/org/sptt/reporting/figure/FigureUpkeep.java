package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.FactChange;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.HomeTerritory;
import org.sptt.reporting.fact.PersonStory;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/**
 * Keeps all figures true to the facts: after a change, only the subjects that it touches are
 * counted, once from their facts as they were and once as they are, and the figures move by the
 * difference.
 */
@ApplicationScoped
public class FigureUpkeep {

  private static final int SUBJECTS_AT_ONCE = 2_000;

  /** Fewer, since each of them may have thousands of facts. */
  private static final int TOUCHED_AT_ONCE = 50;

  private final Indicators indicators;
  private final Facts facts;
  private final Programme programme;
  private final FigureRows rows;

  FigureUpkeep(Indicators indicators, Facts facts, Programme programme, FigureRows rows) {
    this.indicators = indicators;
    this.facts = facts;
    this.programme = programme;
    this.rows = rows;
  }

  /** Moves the figures that these changes concern. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(List<FactChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    HomeTerritory home = programme.home();
    TouchedFacts touched = new TouchedFacts(facts, changes);
    Set<String> turned = personsWhoseStoryChanged(changes);
    FigureMoves moves = new FigureMoves();
    for (Indicator indicator : indicators.inForce()) {
      indicator
          .definition()
          .ifPresent(
              definition ->
                  parts(List.copyOf(subjects(definition, touched, turned)), TOUCHED_AT_ONCE)
                      .map(some -> move(indicator, definition, touched, Set.copyOf(some), home))
                      .forEach(moves::add));
    }
    rows.move(moves);
  }

  private static Stream<List<String>> parts(List<String> all, int atOnce) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + atOnce)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + atOnce)));
  }

  private FigureMove move(
      Indicator indicator,
      Definition definition,
      TouchedFacts touched,
      Set<String> subjects,
      HomeTerritory home) {
    String attribute = subjectAttribute(definition);
    Collection<Fact> after = touched.now(definition.of(), attribute, subjects);
    Collection<Fact> before = touched.before(definition.of(), attribute, subjects);
    Dimensions now = new Dimensions(home, touched.storiesNow(definition, after));
    Dimensions then = new Dimensions(home, touched.storiesBefore(definition, before));
    return new FigureMove(
        indicator.id(),
        definition.measure().isExtreme(),
        Timeline.steps(definition, then, before),
        Timeline.steps(definition, now, after));
  }

  private Set<String> subjects(Definition definition, TouchedFacts touched, Set<String> turned) {
    Set<String> subjects = new TreeSet<>();
    touched
        .states()
        .filter(fact -> definition.mayCount(fact.kind(), fact.attributes()))
        .forEach(fact -> definition.subject(fact.id(), fact.attributes()).ifPresent(subjects::add));
    if (definition.looksAtThePerson() && !turned.isEmpty()) {
      facts.having(definition.of(), Fact.PERSON, turned).stream()
          .flatMap(fact -> definition.subject(fact.id(), fact.attributes()).stream())
          .forEach(subjects::add);
    }
    return subjects;
  }

  private static Set<String> personsWhoseStoryChanged(List<FactChange> changes) {
    return changes.stream()
        .flatMap(FactChange::states)
        .filter(fact -> PersonStory.KINDS.contains(fact.kind()))
        .flatMap(fact -> fact.attribute(Fact.PERSON).stream())
        .collect(Collectors.toSet());
  }

  /** Counts everything anew, since what every fact is worth may have changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recountAll() {
    indicators.inForce().forEach(this::recountWhole);
  }

  void onAdopted(@Observes Indicator indicator) {
    recountWhole(indicator);
  }

  void recountWhole(Indicator indicator) {
    rows.forget(indicator.id());
    indicator.definition().ifPresent(definition -> recountWhole(indicator, definition));
  }

  private void recountWhole(Indicator indicator, Definition definition) {
    HomeTerritory home = programme.home();
    List<String> subjects = facts.values(definition.of(), subjectAttribute(definition));
    parts(subjects, SUBJECTS_AT_ONCE)
        .map(some -> facts.having(definition.of(), subjectAttribute(definition), some))
        .forEach(
            counted -> {
              FigureMoves moves = new FigureMoves();
              Dimensions dimensions = new Dimensions(home, stories(definition, counted));
              moves.add(
                  new FigureMove(
                      indicator.id(),
                      definition.measure().isExtreme(),
                      List.of(),
                      Timeline.steps(definition, dimensions, counted)));
              rows.move(moves);
            });
  }

  private Map<String, PersonStory> stories(Definition definition, List<Fact> counted) {
    return definition.looksAtThePerson()
        ? facts.storiesOf(
            counted.stream()
                .flatMap(f -> f.attribute(Fact.PERSON).stream())
                .collect(Collectors.toSet()))
        : Map.of();
  }

  static String subjectAttribute(Definition definition) {
    return Optional.ofNullable(definition.subjectAttribute()).orElse("id");
  }
}
