package org.sptt.reporting.suppression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures that count alike are told by one division of the territory only: departments add up to
 * territories, and a structure has one department and one category, so that two such tables betray
 * what either keeps secret. So are they by one division of what happened: a session has one kind
 * and one theme. Whichever was told first stays; of a first release, the coarsest.
 */
final class OneDivision {

  private static final List<String> PLACES =
      List.of("territory", "category", "department", "structure", "host");

  private static final List<String> OCCASIONS =
      List.of("kind", "theme", "offering", "session", "workshop");

  private final String newest;
  private final Map<Spot, Shown> spots;
  private final Family family;

  /** What all of them have in common divides nothing. */
  private final Set<String> shared;

  /**
   * @param newest the release that is about to be made
   * @param spots all numbers of figures that count alike, of all releases
   */
  OneDivision(String newest, Map<Spot, Shown> spots, Family family) {
    this.newest = newest;
    this.spots = spots;
    this.family = family;
    this.shared = family.sharedConditions();
  }

  /** Hides the numbers of the new release that stand in another division. */
  void keep() {
    keep(PLACES, this::dimensions);
    // Who is counted once may have come to several sessions: a figure of some of them is no part
    // of another.
    keep(OCCASIONS, family.countsEachFact() ? this::dimensions : spot -> Set.of(spot.dimension()));
  }

  private void keep(List<String> coarsestFirst, Function<Spot, Set<String>> dimensions) {
    Map<Spot, Set<String>> divisions = new HashMap<>();
    for (Spot spot : spots.keySet()) {
      Set<String> its = new HashSet<>(dimensions.apply(spot));
      its.retainAll(coarsestFirst);
      divisions.put(spot, its);
    }
    Set<String> told = told(coarsestFirst, divisions);
    spots.replaceAll(
        (spot, shown) ->
            isNew(spot) && !told.containsAll(divisions.get(spot)) ? shown.hidden() : shown);
  }

  private Set<String> told(List<String> coarsestFirst, Map<Spot, Set<String>> divisions) {
    Set<String> before = new HashSet<>();
    Set<String> now = new HashSet<>();
    spots.forEach(
        (spot, shown) -> {
          if (shown.visible()) {
            (isNew(spot) ? now : before).addAll(divisions.get(spot));
          }
        });
    Optional<String> coarsest = coarsestFirst.stream().filter(now::contains).findFirst();
    return before.isEmpty() ? coarsest.map(Set::of).orElse(Set.of()) : before;
  }

  private Set<String> dimensions(Spot spot) {
    Set<String> dimensions = new HashSet<>(family.meaning(spot).keySet());
    dimensions.removeAll(shared);
    dimensions.add(spot.dimension());
    return dimensions;
  }

  private boolean isNew(Spot spot) {
    return spot.release().equals(newest);
  }
}
