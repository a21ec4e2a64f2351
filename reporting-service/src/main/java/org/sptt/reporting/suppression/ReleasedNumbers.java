package org.sptt.reporting.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All numbers of figures that count alike, of all releases to the public, and how they hang
 * together, as far as everyone may know: the cells of a table are its whole, and a figure that did
 * not change is known to be the same, since the corrections of a published report do not name it.
 */
final class ReleasedNumbers {

  private final String newest;
  private final Map<Spot, Shown> spots = new TreeMap<>(Spot.IN_ORDER);
  private final List<Map<Spot, Long>> tables;
  private final Collection<List<Spot>> sameThings;
  private final List<Map<Spot, Long>> equations;

  /**
   * @param newest the release that is about to be made
   * @param addsUp whether the cells of a table are the whole; not those of an extreme
   * @param meaning what a spot counts, in whichever release
   */
  ReleasedNumbers(
      String newest, Map<Spot, Shown> spots, boolean addsUp, Function<Spot, ?> meaning) {
    this.newest = newest;
    this.spots.putAll(spots);
    addWhatIsAbsent();
    this.tables = addsUp ? tablesOfSpots() : List.of();
    this.sameThings = sameThings(meaning);
    this.equations = new ArrayList<>(tables);
    sameThings.forEach(this::addWhatIsTwice);
    addWhatStayed(meaning);
  }

  // A cell that one release has and another has not is nought there, for all to see.
  private void addWhatIsAbsent() {
    Map<String, Set<Spot>> wholes = new HashMap<>();
    Map<String, Set<String>> cells = new HashMap<>();
    for (Spot spot : spots.keySet()) {
      wholes.computeIfAbsent(spot.table(), t -> new LinkedHashSet<>()).add(spot.itsWhole());
      cells.computeIfAbsent(spot.table(), t -> new LinkedHashSet<>()).add(spot.cell());
    }
    for (Spot spot : List.copyOf(spots.keySet())) {
      for (Spot whole : wholes.get(spot.table())) {
        for (String cell : cells.get(spot.table())) {
          spots.putIfAbsent(whole.in(spot.dimension(), cell), new Shown(BigDecimal.ZERO, true));
        }
      }
    }
  }

  private List<Map<Spot, Long>> tablesOfSpots() {
    Map<Spot, Map<Spot, Long>> byHead = new TreeMap<>(Spot.IN_ORDER);
    for (Spot spot : spots.keySet()) {
      if (!spot.isWhole()) {
        byHead
            .computeIfAbsent(
                spot.in(spot.dimension(), ""), head -> new HashMap<>(Map.of(spot.itsWhole(), -1L)))
            .put(spot, 1L);
      }
    }
    return List.copyOf(byHead.values());
  }

  private Collection<List<Spot>> sameThings(Function<Spot, ?> meaning) {
    Map<Object, List<Spot>> same =
        spots.keySet().stream()
            .collect(Collectors.groupingBy(meaning, LinkedHashMap::new, Collectors.toList()));
    return same.values();
  }

  // Two figures of one release that count the same are the same number.
  private void addWhatIsTwice(List<Spot> same) {
    Map<String, Spot> first = new HashMap<>();
    for (Spot spot : same) {
      Spot other = first.putIfAbsent(spot.release(), spot);
      if (other != null) {
        addIfEqual(spot, other);
      }
    }
  }

  // Corrections name a figure as soon as one of its numbers changed.
  private void addWhatStayed(Function<Spot, ?> meaning) {
    Map<String, Map<Object, Spot>> releases = new TreeMap<>();
    Map<Spot, List<Spot>> figures = new TreeMap<>(Spot.IN_ORDER);
    for (Spot spot : spots.keySet()) {
      releases
          .computeIfAbsent(spot.release(), r -> new HashMap<>())
          .putIfAbsent(meaning.apply(spot), spot);
      figures.computeIfAbsent(spot.itsWhole(), f -> new ArrayList<>()).add(spot);
    }
    figures.forEach(
        (whole, its) ->
            releases.forEach(
                (release, others) -> {
                  if (!release.equals(whole.release())) {
                    addIfAllEqual(its, others, meaning);
                  }
                }));
  }

  private void addIfAllEqual(
      List<Spot> figure, Map<Object, Spot> others, Function<Spot, ?> meaning) {
    List<Spot> common = figure.stream().filter(s -> others.containsKey(meaning.apply(s))).toList();
    if (common.stream().allMatch(s -> isEqual(s, others.get(meaning.apply(s))))) {
      common.forEach(spot -> addIfEqual(spot, others.get(meaning.apply(spot))));
    }
  }

  private void addIfEqual(Spot one, Spot other) {
    if (isEqual(one, other)) {
      equations.add(Map.of(one, 1L, other, -1L));
    }
  }

  private boolean isEqual(Spot one, Spot other) {
    return value(one).compareTo(value(other)) == 0;
  }

  Set<Spot> all() {
    return spots.keySet();
  }

  /** For each table its cells, and its whole with the coefficient -1: they add up to nought. */
  List<Map<Spot, Long>> tables() {
    return tables;
  }

  /** Spots of one meaning each. */
  Collection<List<Spot>> sameThings() {
    return sameThings;
  }

  /** What follows from all that is visible now. */
  Sums sums() {
    return new Sums(spots.keySet().stream().filter(this::isVisible).toList(), equations);
  }

  /** What followed from the earlier releases alone. */
  Sums sumsBefore() {
    return new Sums(
        spots.keySet().stream().filter(spot -> !isNew(spot) && isVisible(spot)).toList(),
        equations.stream()
            .filter(equation -> equation.keySet().stream().noneMatch(this::isNew))
            .toList());
  }

  boolean isNew(Spot spot) {
    return spot.release().equals(newest);
  }

  boolean isVisible(Spot spot) {
    return spots.get(spot).visible();
  }

  BigDecimal value(Spot spot) {
    return spots.get(spot).value();
  }

  /** Whether it is the whole of a table, which says more than a cell of it. */
  boolean isTakenApart(Spot spot) {
    return spot.isWhole() && tables.stream().anyMatch(table -> table.containsKey(spot));
  }

  /** Whether it can still be hidden; a cell that is nought is in no table, for all to see. */
  boolean mayGo(Spot spot) {
    return isNew(spot) && isVisible(spot) && (spot.isWhole() || value(spot).signum() != 0);
  }

  void hide(Spot spot) {
    spots.computeIfPresent(spot, (s, shown) -> shown.hidden());
  }

  /** The spots of the new release. */
  Map<Spot, Shown> ofRelease() {
    Map<Spot, Shown> ofRelease = new HashMap<>(spots);
    ofRelease.keySet().removeIf(spot -> !isNew(spot));
    return ofRelease;
  }
}
