package org.sptt.reporting.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;

/**
 * Figures that count the same facts in the same way, so that they differ by their conditions alone
 * and a cell of one may be the whole of another.
 *
 * @param members the definition of each figure, by its indicator
 */
record Family(Map<String, Definition> members) {

  static Family of(Definition definition, List<Indicator> inForce) {
    return new Family(
        inForce.stream()
            .filter(
                indicator -> indicator.definition().filter(d -> alike(d, definition)).isPresent())
            .collect(
                Collectors.toMap(
                    Indicator::id, indicator -> indicator.definition().orElseThrow())));
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
