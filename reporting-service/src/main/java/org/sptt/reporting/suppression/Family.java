package org.sptt.reporting.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sptt.reporting.indicator.Definition;

/**
 * Figures that count in the same way, of facts that they have in common, so that they differ by
 * their conditions alone and a cell of one may be the whole of another. Figures between which no
 * fact can be shared, not even by way of others, tell nothing of each other.
 *
 * @param members the definition of each figure, by its indicator
 */
record Family(Map<String, Definition> members) {

  /**
   * @param inForce all definitions by their indicators, this one among them
   */
  static Family of(Definition definition, Map<String, Definition> inForce) {
    Map<String, Definition> others = new HashMap<>(inForce);
    others.values().removeIf(other -> !alike(other, definition));
    Map<String, Definition> members = new HashMap<>();
    Deque<Definition> related = new ArrayDeque<>(List.of(definition));
    while (!related.isEmpty()) {
      Definition one = related.pop();
      for (String other : List.copyOf(others.keySet())) {
        if (mayShareFacts(one, others.get(other))) {
          members.put(other, others.get(other));
          related.push(others.remove(other));
        }
      }
    }
    return new Family(members);
  }

  private static boolean mayShareFacts(Definition one, Definition other) {
    return one.where().entrySet().stream()
        .allMatch(
            condition ->
                !Collections.disjoint(
                    condition.getValue(),
                    other.where().getOrDefault(condition.getKey(), condition.getValue())));
  }

  private static boolean alike(Definition one, Definition other) {
    return counting(one).equals(counting(other));
  }

  private static List<Object> counting(Definition definition) {
    return Arrays.asList(
        definition.of(),
        definition.measure(),
        definition.by(),
        definition.per(),
        definition.atLeast());
  }

  Set<String> figures() {
    return members.keySet();
  }

  /** Whether each fact counts for itself, so that figures of some facts add up to that of all. */
  boolean countsEachFact() {
    return members.values().stream().allMatch(definition -> definition.by() == null);
  }

  /** The attributes by which all of them choose the same facts. */
  Set<String> sharedConditions() {
    Set<Map.Entry<String, Set<String>>> shared = new HashSet<>();
    members.values().stream().limit(1).forEach(d -> shared.addAll(d.where().entrySet()));
    members.values().forEach(definition -> shared.retainAll(definition.where().entrySet()));
    return shared.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  /** Whether the cells of a table are the whole. */
  boolean addsUp() {
    return members.values().stream().noneMatch(definition -> definition.measure().isExtreme());
  }

  /**
   * What a spot counts: the conditions of its figure, and its cell as one more. A figure of women
   * is so the same as the women of a figure, however it was defined.
   */
  Map<String, Set<String>> meaning(Spot spot) {
    Map<String, Set<String>> conditions = new TreeMap<>(members.get(spot.figure()).where());
    if (!spot.isWhole()) {
      conditions.put(spot.dimension(), Set.of(spot.cell()));
    }
    return conditions;
  }
}
