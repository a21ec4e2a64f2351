package org.sptt.reporting.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sptt.reporting.fact.Fact;

/**
 * What an indicator counts. Either a number of its own, or one cell of another indicator's
 * breakdown, so that parts and whole cannot disagree.
 *
 * @param of the kind of fact
 * @param by the attribute whose distinct values are counted; null for counts and sums
 * @param per the attribute by which facts are grouped first; null for no groups
 * @param atLeast how many distinct values a group needs to count
 * @param where for each attribute, the values a fact must have one of
 * @param breakdowns the dimensions by which the figure can be taken apart
 */
public record Definition(
    String of,
    Measure measure,
    String by,
    String per,
    int atLeast,
    Map<String, Set<String>> where,
    Set<String> breakdowns) {

  /** Dimensions that depend on what else the person did. */
  private static final Set<String> OF_THE_PERSON = Set.of("new", "joined", "audience");

  public Definition {
    where = Map.copyOf(where);
    breakdowns = Set.copyOf(breakdowns);
  }

  /** The attribute whose values are the figure's subjects; null when each fact is one. */
  public String subjectAttribute() {
    return per != null ? per : by;
  }

  /** Whose fact it is; empty when it is nobody's, so that it does not count. */
  public Optional<String> subject(String factId, Map<String, String> attributes) {
    return subjectAttribute() == null
        ? Optional.of(factId)
        : Optional.ofNullable(attributes.get(subjectAttribute()));
  }

  /** Whether each subject is one person, so that uncertain identities matter. */
  public boolean countsPersons() {
    return measure == Measure.DISTINCT && Fact.PERSON.equals(by);
  }

  /** Whether a small number of it says something about somebody. */
  public boolean concernsPeople() {
    return by == null
        ? Fact.OF_PEOPLE.contains(of)
        : Fact.SOMEBODY.contains(by) || per != null && Fact.SOMEBODY.contains(per);
  }

  /** Whether a fact's part in the figure depends on what else its person did. */
  public boolean looksAtThePerson() {
    return !Collections.disjoint(breakdowns, OF_THE_PERSON)
        || !Collections.disjoint(where.keySet(), OF_THE_PERSON);
  }

  /** Whether a fact may count, as far as its own attributes tell. */
  public boolean mayCount(String kind, Map<String, String> attributes) {
    if (!of.equals(kind)) {
      return false;
    }
    for (Map.Entry<String, Set<String>> condition : where.entrySet()) {
      String value = attributes.get(condition.getKey());
      if (value != null && !condition.getValue().contains(value)) {
        return false;
      }
    }
    return true;
  }
}
