package org.sptt.reporting.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whoever has all public tables of all dates and solves them as linear equations: each number shown
 * is known, each table's cells add up to its whole, and what no correction names has stayed.
 */
final class Attacker {

  private final Equations<Spot> known = new Equations<>();

  Attacker(Map<Spot, Shown> released) {
    Map<String, Map<Spot, Double>> tables = new TreeMap<>();
    released.forEach(
        (spot, shown) -> {
          if (shown.visible()) {
            known.know(spot);
          }
          if (!spot.isWhole()) {
            tables
                .computeIfAbsent(
                    spot.release() + "/" + spot.table(),
                    t -> new HashMap<>(Map.of(Spot.whole(spot.release(), spot.figure()), -1.0)))
                .put(spot, 1.0);
          }
        });
    tables.values().forEach(known::know);
    Set<String> releases =
        released.keySet().stream().map(Spot::release).collect(Collectors.toSet());
    releases.forEach(one -> releases.forEach(other -> knowWhatStayed(released, one, other)));
  }

  private void knowWhatStayed(Map<Spot, Shown> released, String one, String other) {
    Map<Spot, Spot> common = new HashMap<>();
    released.keySet().stream()
        .filter(spot -> spot.release().equals(one))
        .forEach(
            spot -> {
              Spot then = new Spot(other, spot.figure(), spot.dimension(), spot.cell());
              if (released.containsKey(then)) {
                common.put(spot, then);
              }
            });
    boolean stayed =
        common.entrySet().stream()
            .allMatch(
                same ->
                    released
                            .get(same.getKey())
                            .value()
                            .compareTo(released.get(same.getValue()).value())
                        == 0);
    if (stayed) {
      common.forEach(known::knowEqual);
    }
  }

  boolean determines(Spot spot) {
    return known.tell(spot);
  }

  boolean determinesChange(Spot one, Spot other) {
    return known.tellDifference(one, other);
  }
}
