package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What lenders lent, and since when. */
final class Lending {

  /** What stands where the lender itself was named. */
  static final String IN_ITS_PLACE = "in-its-place";

  private final Map<String, NavigableMap<Instant, Map<String, String>>> lent = new HashMap<>();

  static Lending of(Map<String, List<Telling>> ofLenders) {
    Lending lending = new Lending();
    ofLenders.forEach(lending::learn);
    return lending;
  }

  void learn(String lender, Collection<Telling> tellings) {
    tellings.stream()
        .sorted(Telling.IN_ORDER)
        .forEach(
            t ->
                lent.computeIfAbsent(lender, l -> new TreeMap<>())
                    .put(t.recordedAt(), t.told().lends()));
  }

  /** The moments, after one, at which something changes that these lend. */
  List<Instant> turnsOf(List<String> lenders, Instant after) {
    List<Instant> turns = new ArrayList<>();
    for (String lender : lenders) {
      NavigableMap<Instant, Map<String, String>> versions = lent.get(lender);
      if (versions != null && versions.lastKey().isAfter(after)) {
        turns.addAll(versions.tailMap(after, false).keySet());
      }
    }
    return turns;
  }

  /** What was said, completed by what was lent at the moment; what it says itself goes first. */
  Fact completed(Fact said, List<String> lenders, Instant at) {
    Map<String, String> attributes = new HashMap<>(said.attributes());
    for (String lender : lenders) {
      Map<String, String> lends = lentBy(lender, at);
      if (lends.containsKey(IN_ITS_PLACE)) {
        attributes.replaceAll(
            (name, value) -> value.equals(Lenders.id(lender)) ? lends.get(IN_ITS_PLACE) : value);
      } else {
        lends.forEach(attributes::putIfAbsent);
      }
    }
    said.attribute(Fact.PERSON_KEY).ifPresent(key -> attributes.putIfAbsent(Fact.PERSON, key));
    return said.with(attributes);
  }

  private Map<String, String> lentBy(String lender, Instant at) {
    NavigableMap<Instant, Map<String, String>> versions = lent.get(lender);
    if (versions == null) {
      return Map.of();
    }
    Map.Entry<Instant, Map<String, String>> last = versions.floorEntry(at);
    return last == null ? Map.of() : last.getValue();
  }
}
