package org.sptt.reporting.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures that count alike are told by one division of the territory only: departments add up to
 * territories, and a structure has one department and one category, so that two such tables betray
 * what either keeps secret. Whichever was told first stays; of a first release, the coarsest.
 */
final class OneDivision {

  private static final List<String> COARSEST_FIRST =
      List.of("territory", "category", "department", "structure");

  private final String newest;
  private final Map<Spot, Shown> spots;
  private final Function<Spot, Map<String, Set<String>>> meaning;

  /**
   * @param newest the release that is about to be made
   * @param spots all numbers of figures that count alike, of all releases
   * @param meaning the conditions that a spot counts by
   */
  OneDivision(
      String newest, Map<Spot, Shown> spots, Function<Spot, Map<String, Set<String>>> meaning) {
    this.newest = newest;
    this.spots = spots;
    this.meaning = meaning;
  }

  /** Hides the numbers of the new release that stand in another division. */
  void keep() {
    Set<String> told = told();
    spots.replaceAll(
        (spot, shown) ->
            isNew(spot) && !told.containsAll(divisions(spot)) ? shown.hidden() : shown);
  }

  private Set<String> told() {
    Set<String> before = new HashSet<>();
    Set<String> now = new HashSet<>();
    spots.forEach(
        (spot, shown) -> {
          if (shown.visible()) {
            (isNew(spot) ? now : before).addAll(divisions(spot));
          }
        });
    Optional<String> coarsest = COARSEST_FIRST.stream().filter(now::contains).findFirst();
    return before.isEmpty() ? coarsest.map(Set::of).orElse(Set.of()) : before;
  }

  private Set<String> divisions(Spot spot) {
    Set<String> divisions = new HashSet<>(meaning.apply(spot).keySet());
    divisions.retainAll(COARSEST_FIRST);
    return divisions;
  }

  private boolean isNew(Spot spot) {
    return spot.release().equals(newest);
  }
}
