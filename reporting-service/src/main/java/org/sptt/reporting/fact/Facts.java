package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.events.DomainEvent;
import org.sptt.messaging.ReceivedEvent;

/**
 * All that is countable. What it holds depends only on the last event of each thing, not on the
 * order in which events of different things arrive.
 */
@ApplicationScoped
public class Facts {

  private final FactRows rows;

  Facts(FactRows rows) {
    this.rows = rows;
  }

  /** Takes in what the events say, and tells which facts changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FactChange> take(List<ReceivedEvent> events) {
    Map<String, ToldBy> told = lastOfEachSource(events);
    if (told.isEmpty()) {
      return List.of();
    }
    Set<String> changedLenders = keepLenders(told.values());
    Map<String, StoredFact> before = affected(told.keySet(), changedLenders);
    Map<String, StoredFact> after = completed(current(told, before.values()));
    keep(before, after);
    return changes(before, after);
  }

  /** The facts of a kind that have one of these values in an attribute, or as their {@code id}. */
  public List<Fact> having(String kind, String attribute, Collection<String> values) {
    return values.isEmpty()
        ? List.of()
        : rows.having(kind, attribute, values).stream().map(StoredFact::fact).toList();
  }

  /** All values that an attribute, or the {@code id}, has in facts of a kind. */
  public List<String> values(String kind, String attribute) {
    return rows.values(kind, attribute);
  }

  /** What each of these persons did. */
  public Map<String, PersonStory> storiesOf(Set<String> persons) {
    Map<String, List<Fact>> memberships = byPerson("membership", persons);
    Map<String, List<Fact>> attendances = byPerson("attendance", persons);
    return persons.stream()
        .collect(
            Collectors.toMap(
                person -> person,
                person ->
                    new PersonStory(
                        memberships.getOrDefault(person, List.of()),
                        attendances.getOrDefault(person, List.of()))));
  }

  private Map<String, List<Fact>> byPerson(String kind, Set<String> persons) {
    return having(kind, "person", persons).stream()
        .filter(fact -> fact.day() != null)
        .collect(Collectors.groupingBy(fact -> fact.attribute("person").orElseThrow()));
  }

  private record ToldBy(Told told, ReceivedEvent event) {
    Stream<StoredFact> facts() {
      return told.facts().stream()
          .map(
              fact ->
                  new StoredFact(
                      fact, told.source(), fact.attributes(), event.id(), event.recordedAt()));
    }
  }

  private static Map<String, ToldBy> lastOfEachSource(List<ReceivedEvent> events) {
    Map<String, ToldBy> told = new LinkedHashMap<>();
    for (ReceivedEvent event : events) {
      toldBy(event.data()).ifPresent(t -> told.put(t.source(), new ToldBy(t, event)));
    }
    return told;
  }

  private static Optional<Told> toldBy(DomainEvent event) {
    return DirectoryFacts.of(event)
        .or(() -> TrainingFacts.of(event))
        .or(() -> ExperimentationFacts.of(event))
        .or(() -> SurveyFacts.of(event));
  }

  private Set<String> keepLenders(Collection<ToldBy> told) {
    Map<String, Map<String, String>> lent = new TreeMap<>();
    told.stream()
        .map(ToldBy::told)
        .filter(t -> !t.lends().isEmpty())
        .forEach(t -> lent.put(t.source(), t.lends()));
    if (lent.isEmpty()) {
      return Set.of();
    }
    Map<String, Map<String, String>> known = rows.lenders(lent.keySet());
    lent.entrySet().removeIf(lender -> lender.getValue().equals(known.get(lender.getKey())));
    rows.putLenders(lent);
    return lent.keySet();
  }

  private Map<String, StoredFact> affected(Set<String> sources, Set<String> lenders) {
    List<StoredFact> facts = new ArrayList<>(rows.ofSources(sources));
    if (!lenders.isEmpty()) {
      facts.addAll(rows.borrowingFrom(lenders));
    }
    return byId(facts);
  }

  // What the sources say now, and what others said that borrows from a lender that changed.
  private static List<StoredFact> current(Map<String, ToldBy> told, Collection<StoredFact> before) {
    List<StoredFact> current = new ArrayList<>();
    told.values().forEach(t -> t.facts().forEach(current::add));
    before.stream().filter(fact -> !told.containsKey(fact.source())).forEach(current::add);
    return current;
  }

  private Map<String, StoredFact> completed(List<StoredFact> facts) {
    Set<String> lenders =
        facts.stream().flatMap(f -> f.fact().borrows().stream()).collect(Collectors.toSet());
    Map<String, Map<String, String>> known = lenders.isEmpty() ? Map.of() : rows.lenders(lenders);
    return byId(facts.stream().map(fact -> fact.completedBy(known)).toList());
  }

  private void keep(Map<String, StoredFact> before, Map<String, StoredFact> after) {
    List<String> gone = before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
    if (!gone.isEmpty()) {
      rows.delete(gone);
    }
    rows.put(after.values());
  }

  private static List<FactChange> changes(
      Map<String, StoredFact> before, Map<String, StoredFact> after) {
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .map(id -> new FactChange(fact(before, id), fact(after, id)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Optional<Fact> fact(Map<String, StoredFact> facts, String id) {
    return Optional.ofNullable(facts.get(id)).map(StoredFact::fact);
  }

  private static Map<String, StoredFact> byId(List<StoredFact> facts) {
    Map<String, StoredFact> byId = new HashMap<>();
    facts.forEach(fact -> byId.put(fact.fact().id(), fact));
    return byId;
  }
}
