package org.sptt.reporting.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One figure in all its releases to the public, of which the newest is about to be made: hides in
 * it what is small, what changed by little since an earlier release, and whatever else is needed
 * for none of this to follow from all that is shown. What was released before stands as it is.
 */
final class FigureRelease {

  private static final Comparator<Spot> BY_NAME =
      Comparator.comparing(Spot::dimension).thenComparing(Spot::cell);

  private final String release;
  private final Map<Spot, Shown> spots = new HashMap<>();
  private final boolean addsUp;
  private final BigDecimal threshold;

  /**
   * @param spots of all releases of one figure
   * @param addsUp whether the cells of a table are the whole; not those of an extreme
   */
  FigureRelease(String release, Map<Spot, Shown> spots, boolean addsUp, int threshold) {
    this.release = release;
    this.spots.putAll(spots);
    this.addsUp = addsUp;
    this.threshold = BigDecimal.valueOf(threshold);
    addWhatIsAbsent();
  }

  // A cell that one release has and another has not is nought there, for all to see.
  private void addWhatIsAbsent() {
    for (Spot spot : List.copyOf(spots.keySet())) {
      spots.keySet().stream()
          .filter(other -> other.dimension().equals(spot.dimension()))
          .map(Spot::release)
          .distinct()
          .toList()
          .forEach(
              in ->
                  spots.putIfAbsent(
                      new Spot(in, spot.figure(), spot.dimension(), spot.cell()),
                      new Shown(BigDecimal.ZERO, true)));
    }
  }

  /** The spots of the new release, as the public may see them. */
  Map<Spot, Shown> suppressed() {
    List<Map<Spot, Long>> secrets = hideSmallNumbers();
    secrets.forEach(this::hideIn);
    Optional<Spot> betrayer = betrayer(secrets);
    while (betrayer.isPresent()) {
      hide(betrayer.get());
      betrayer = betrayer(secrets);
    }
    return ofRelease();
  }

  /** Without the numbers that betray others: what would be shown if these were forgotten. */
  Map<Spot, Shown> suppressedInPart() {
    hideSmallNumbers();
    return ofRelease();
  }

  private List<Map<Spot, Long>> hideSmallNumbers() {
    List<Map<Spot, Long>> secrets = secrets();
    secrets.stream().filter(secret -> secret.size() == 1).forEach(this::hideIn);
    return secrets;
  }

  private Map<Spot, Shown> ofRelease() {
    Map<Spot, Shown> ofRelease = new HashMap<>(spots);
    ofRelease.keySet().removeIf(spot -> !isNew(spot));
    return ofRelease;
  }

  /**
   * Small numbers, and small differences between a number's releases: sums that must stay secret.
   */
  private List<Map<Spot, Long>> secrets() {
    List<Map<Spot, Long>> secrets = new ArrayList<>();
    for (Spot spot : newSpots()) {
      if (isSmall(value(spot))) {
        secrets.add(Map.of(spot, 1L));
      }
      spots.keySet().stream()
          .filter(other -> !isNew(other) && other.isOf(spot))
          .filter(other -> isSmall(value(spot).subtract(value(other))))
          .forEach(other -> secrets.add(Map.of(spot, 1L, other, -1L)));
    }
    return secrets;
  }

  // A difference stays secret when the newer of its numbers does, unless the older one is hidden.
  private void hideIn(Map<Spot, Long> secret) {
    boolean allVisible = secret.keySet().stream().allMatch(spot -> spots.get(spot).visible());
    if (allVisible) {
      secret.keySet().stream().filter(this::isNew).forEach(this::hide);
    }
  }

  /** Something visible that has to go too, because a secret follows from what is shown. */
  private Optional<Spot> betrayer(List<Map<Spot, Long>> secrets) {
    Sums sums = new Sums(spots, equations().values());
    return Stream.concat(secrets.stream().filter(sums::tell), smallRests())
        .flatMap(this::mayGo)
        .findFirst();
  }

  // Hidden cells that add up to less than the threshold are a small number themselves.
  private Stream<Map<Spot, Long>> smallRests() {
    return equations().values().stream()
        .filter(equation -> equation.keySet().stream().anyMatch(this::isNew))
        .filter(this::hasSmallRest);
  }

  private boolean hasSmallRest(Map<Spot, Long> equation) {
    List<Spot> hidden = equation.keySet().stream().filter(s -> !spots.get(s).visible()).toList();
    if (hidden.isEmpty() || hidden.stream().anyMatch(Spot::isWhole)) {
      return false;
    }
    BigDecimal rest = hidden.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return isSmall(rest);
  }

  /**
   * In the tables of the secret's own numbers, the least that is lost by hiding: small ones first.
   */
  private Stream<Spot> mayGo(Map<Spot, Long> secret) {
    List<Spot> visible = new ArrayList<>();
    for (Spot spot : secret.keySet()) {
      equations().values().stream()
          .filter(equation -> equation.containsKey(spot))
          .flatMap(equation -> equation.keySet().stream())
          .filter(other -> isNew(other) && spots.get(other).visible())
          .forEach(visible::add);
    }
    Stream<Spot> anywhere = newSpots().stream().filter(spot -> spots.get(spot).visible());
    Comparator<Spot> least =
        Comparator.comparing(Spot::isWhole)
            .thenComparing(spot -> value(spot).signum() == 0)
            .thenComparing(this::value)
            .thenComparing(BY_NAME);
    return visible.isEmpty() ? anywhere.sorted(least) : visible.stream().sorted(least);
  }

  private Map<String, Map<Spot, Long>> equations() {
    Map<String, Map<Spot, Long>> equations = new TreeMap<>();
    for (Spot spot : spots.keySet()) {
      if (addsUp && !spot.isWhole()) {
        equations
            .computeIfAbsent(
                spot.release() + "\n" + spot.dimension(),
                table -> new HashMap<>(Map.of(Spot.whole(spot.release(), spot.figure()), -1L)))
            .put(spot, 1L);
      }
    }
    return equations;
  }

  private List<Spot> newSpots() {
    return spots.keySet().stream().filter(this::isNew).sorted(BY_NAME).toList();
  }

  private boolean isNew(Spot spot) {
    return spot.release().equals(release);
  }

  private boolean isSmall(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(threshold) < 0;
  }

  private BigDecimal value(Spot spot) {
    return spots.get(spot).value();
  }

  private void hide(Spot spot) {
    spots.computeIfPresent(spot, (s, shown) -> shown.hidden());
  }
}
