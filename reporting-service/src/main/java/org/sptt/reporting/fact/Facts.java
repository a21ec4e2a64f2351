package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sptt.messaging.ReceivedEvent;

/**
 * All that is countable, as it is known and as it was. What it holds depends only on the events and
 * on the times at which they were recorded, not on the order in which they arrive.
 */
@ApplicationScoped
public class Facts {

  private final Tellings tellings;
  private final FactRows rows;

  Facts(Tellings tellings, FactRows rows) {
    this.tellings = tellings;
    this.rows = rows;
  }

  /** Takes in what the events say, and tells which of the facts known now changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FactChange> take(List<ReceivedEvent> events) {
    Set<String> told = tellings.keep(events);
    if (told.isEmpty()) {
      return List.of();
    }
    Map<String, List<Telling>> histories = tellings.of(told);
    addBorrowers(histories);
    return reconsider(told, histories);
  }

  /** Works out anew what is and was known of these things, from all that was told of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FactChange> reconsider(Collection<String> sources) {
    return reconsider(sources, tellings.of(sources));
  }

  private List<FactChange> reconsider(
      Collection<String> sources, Map<String, List<Telling>> histories) {
    Set<String> concerned = new HashSet<>(histories.keySet());
    concerned.addAll(sources);
    Set<FactVersion> before = same(rows.ofSources(concerned));
    Set<FactVersion> after = same(versions(histories));
    keep(before, after);
    return changes(before, after);
  }

  /**
   * Reads all facts of a kind, those of one value of an attribute one after the other, and those
   * without it last, under null.
   *
   * @param wanted the attributes that the facts come with; they have no others, and no lenders
   * @param share of the values, from 0 on
   * @param shares how many shares there are
   */
  public void each(
      String kind,
      String attribute,
      Set<String> wanted,
      int share,
      int shares,
      BiConsumer<String, Fact> reader) {
    rows.each(kind, attribute, wanted, share, shares, reader);
  }

  /** The facts of a kind that have one of these values in an attribute, or as their {@code id}. */
  public List<Fact> having(String kind, String attribute, Collection<String> values) {
    return values.isEmpty() ? List.of() : rows.having(kind, attribute, values);
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
    return having(kind, Fact.PERSON, persons).stream()
        .filter(fact -> fact.day() != null)
        .collect(Collectors.groupingBy(fact -> fact.attribute(Fact.PERSON).orElseThrow()));
  }

  private void addBorrowers(Map<String, List<Telling>> histories) {
    List<String> lenders =
        histories.entrySet().stream()
            .filter(h -> h.getValue().stream().anyMatch(t -> t.told().isLender()))
            .map(Map.Entry::getKey)
            .toList();
    if (!lenders.isEmpty()) {
      Set<String> borrowers = new HashSet<>(rows.borrowers(lenders));
      borrowers.removeAll(histories.keySet());
      histories.putAll(tellings.of(borrowers));
    }
  }

  private List<FactVersion> versions(Map<String, List<Telling>> histories) {
    Lending lending = Lending.of(tellings.of(lendersOf(histories.values())));
    List<FactVersion> versions = new ArrayList<>();
    histories.forEach((source, its) -> versions.addAll(History.of(source, its, lending)));
    return versions;
  }

  private static Set<String> lendersOf(Collection<List<Telling>> histories) {
    Set<String> lenders = new HashSet<>();
    histories.forEach(
        its ->
            its.forEach(
                telling -> telling.told().facts().forEach(f -> lenders.addAll(f.lenders()))));
    return lenders;
  }

  private void keep(Set<FactVersion> before, Set<FactVersion> after) {
    Set<FactVersion> gone = new HashSet<>(before);
    gone.removeAll(after);
    Set<FactVersion> come = new HashSet<>(after);
    come.removeAll(before);
    rows.replace(gone, come);
  }

  // 2 and 2.0 are the same quantity.
  private static Set<FactVersion> same(Collection<FactVersion> versions) {
    return versions.stream().map(FactVersion::normalised).collect(Collectors.toSet());
  }

  private static List<FactChange> changes(Set<FactVersion> before, Set<FactVersion> after) {
    Map<String, Fact> was = knownNow(before);
    Map<String, Fact> is = knownNow(after);
    Set<String> ids = new TreeSet<>(was.keySet());
    ids.addAll(is.keySet());
    return ids.stream()
        .map(
            id -> new FactChange(Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Map<String, Fact> knownNow(Set<FactVersion> versions) {
    Map<String, Fact> facts = new HashMap<>();
    versions.stream()
        .filter(FactVersion::isKnownNow)
        .forEach(version -> facts.put(version.fact().id(), version.fact()));
    return facts;
  }
}
