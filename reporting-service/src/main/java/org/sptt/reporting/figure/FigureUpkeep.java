package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * counted anew, each from all of its facts, and the figures move by the difference.
 */
@ApplicationScoped
public class FigureUpkeep {

  private static final int SUBJECTS_AT_ONCE = 500;

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
    Set<String> turned = personsWhoseStoryChanged(changes);
    for (Indicator indicator : indicators.inForce()) {
      indicator
          .definition()
          .ifPresent(d -> recount(indicator.id(), d, touched(d, changes, turned), home));
    }
  }

  /** Counts everything anew, since what every fact is worth may have changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recountAll() {
    indicators.inForce().forEach(this::recountWhole);
  }

  void onAdopted(@Observes Indicator indicator) {
    recountWhole(indicator);
  }

  private void recountWhole(Indicator indicator) {
    rows.forget(indicator.id());
    Optional<Definition> definition = indicator.definition();
    if (definition.isEmpty()) {
      return;
    }
    HomeTerritory home = programme.home();
    List<String> subjects = facts.values(definition.get().of(), subjectAttribute(definition.get()));
    for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
      int to = Math.min(subjects.size(), from + SUBJECTS_AT_ONCE);
      recount(indicator.id(), definition.get(), subjects.subList(from, to), home);
    }
  }

  private void recount(
      String indicator, Definition definition, Collection<String> subjects, HomeTerritory home) {
    if (subjects.isEmpty()) {
      return;
    }
    List<Fact> counted = facts.having(definition.of(), subjectAttribute(definition), subjects);
    Dimensions dimensions = new Dimensions(home, stories(definition, counted));
    Map<String, List<Fact>> bySubject =
        counted.stream()
            .collect(Collectors.groupingBy(fact -> subject(definition, fact).orElseThrow()));
    List<Step> current = new ArrayList<>();
    bySubject.forEach(
        (subject, its) -> current.addAll(new Timeline(definition, subject, dimensions).steps(its)));
    Set<Step> gone = new HashSet<>(normalised(rows.stepsOf(indicator, subjects)));
    Set<Step> come = new HashSet<>(normalised(current));
    Set<Step> same = new HashSet<>(gone);
    same.retainAll(come);
    gone.removeAll(same);
    come.removeAll(same);
    rows.replace(indicator, gone, come);
  }

  // 2 and 2.0 are the same step.
  private static List<Step> normalised(List<Step> steps) {
    return steps.stream()
        .map(
            s ->
                new Step(
                    s.subject(), s.dimension(), s.cell(), s.day(), s.delta().stripTrailingZeros()))
        .toList();
  }

  private Map<String, PersonStory> stories(Definition definition, List<Fact> counted) {
    return definition.looksAtThePerson()
        ? facts.storiesOf(
            counted.stream()
                .flatMap(f -> f.attribute("person").stream())
                .collect(Collectors.toSet()))
        : Map.of();
  }

  private Set<String> touched(Definition definition, List<FactChange> changes, Set<String> turned) {
    Set<String> subjects = new TreeSet<>();
    for (FactChange change : changes) {
      change
          .states()
          .filter(fact -> definition.mayCount(fact.kind(), fact.attributes()))
          .forEach(fact -> subject(definition, fact).ifPresent(subjects::add));
    }
    if (definition.looksAtThePerson() && !turned.isEmpty()) {
      facts.having(definition.of(), "person", turned).stream()
          .flatMap(fact -> subject(definition, fact).stream())
          .forEach(subjects::add);
    }
    return subjects;
  }

  private static Set<String> personsWhoseStoryChanged(List<FactChange> changes) {
    return changes.stream()
        .flatMap(FactChange::states)
        .filter(fact -> PersonStory.KINDS.contains(fact.kind()))
        .flatMap(fact -> fact.attribute("person").stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> subject(Definition definition, Fact fact) {
    return definition.subjectAttribute() == null
        ? Optional.of(fact.id())
        : fact.attribute(definition.subjectAttribute());
  }

  private static String subjectAttribute(Definition definition) {
    return definition.subjectAttribute() == null ? "id" : definition.subjectAttribute();
  }
}
