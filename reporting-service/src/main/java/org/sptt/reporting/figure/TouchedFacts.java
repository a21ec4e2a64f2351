package org.sptt.reporting.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.reporting.fact.Fact;
import org.sptt.reporting.fact.FactChange;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.PersonStory;
import org.sptt.reporting.indicator.Definition;

/**
 * The facts of the subjects that some changes touch, as they are and as they were before: what is
 * kept, with the changes taken back. Each set of subjects is read once for all the figures that
 * count it, unless it is so large that it cannot be held.
 */
final class TouchedFacts {

  private static final int HELD_AT_ONCE = 20_000;

  private record Wanted(String kind, String attribute, Set<String> subjects) {}

  private final Facts facts;
  private final List<FactChange> changes;
  private final Map<Wanted, Map<String, Fact>> read = new HashMap<>();

  TouchedFacts(Facts facts, List<FactChange> changes) {
    this.facts = facts;
    this.changes = changes;
  }

  Stream<Fact> states() {
    return changes.stream().flatMap(FactChange::states);
  }

  Collection<Fact> now(String kind, String attribute, Set<String> subjects) {
    return read(kind, attribute, subjects).values();
  }

  Collection<Fact> before(String kind, String attribute, Set<String> subjects) {
    Map<String, Fact> before = new HashMap<>(read(kind, attribute, subjects));
    for (FactChange change : changes) {
      change.after().ifPresent(fact -> before.remove(fact.id()));
      change
          .before()
          .filter(fact -> fact.kind().equals(kind))
          .filter(fact -> has(fact, attribute, subjects))
          .ifPresent(fact -> before.put(fact.id(), fact));
    }
    return before.values();
  }

  Map<String, PersonStory> storiesNow(Definition definition, Collection<Fact> counted) {
    return stories(definition, counted, this::now);
  }

  Map<String, PersonStory> storiesBefore(Definition definition, Collection<Fact> counted) {
    return stories(definition, counted, this::before);
  }

  private interface Reading {
    Collection<Fact> of(String kind, String attribute, Set<String> subjects);
  }

  private Map<String, PersonStory> stories(
      Definition definition, Collection<Fact> counted, Reading reading) {
    if (!definition.looksAtThePerson()) {
      return Map.of();
    }
    Set<String> persons = new TreeSet<>();
    counted.forEach(fact -> fact.attribute(Fact.PERSON).ifPresent(persons::add));
    Map<String, List<Fact>> memberships = byPerson(reading.of("membership", Fact.PERSON, persons));
    Map<String, List<Fact>> attendances = byPerson(reading.of("attendance", Fact.PERSON, persons));
    return persons.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                person ->
                    new PersonStory(
                        memberships.getOrDefault(person, List.of()),
                        attendances.getOrDefault(person, List.of()))));
  }

  private static Map<String, List<Fact>> byPerson(Collection<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.day() != null)
        .collect(Collectors.groupingBy(fact -> fact.attribute(Fact.PERSON).orElseThrow()));
  }

  private Map<String, Fact> read(String kind, String attribute, Set<String> subjects) {
    if (read.values().stream().mapToInt(Map::size).sum() > HELD_AT_ONCE) {
      read.clear();
    }
    return read.computeIfAbsent(
        new Wanted(kind, attribute, subjects),
        wanted ->
            (attribute.equals("id")
                    ? themselves(kind, subjects)
                    : facts.having(kind, attribute, subjects))
                .stream().collect(Collectors.toMap(Fact::id, Function.identity())));
  }

  // Most of them are the changes themselves, which need not be read.
  private List<Fact> themselves(String kind, Set<String> ids) {
    Set<String> others = new TreeSet<>(ids);
    List<Fact> all = new ArrayList<>();
    for (FactChange change : changes) {
      change.states().map(Fact::id).forEach(others::remove);
      change.after().filter(fact -> ids.contains(fact.id())).ifPresent(all::add);
    }
    all.addAll(facts.having(kind, "id", others));
    return all;
  }

  private static boolean has(Fact fact, String attribute, Set<String> subjects) {
    return attribute.equals("id")
        ? subjects.contains(fact.id())
        : fact.attribute(attribute).filter(subjects::contains).isPresent();
  }
}
