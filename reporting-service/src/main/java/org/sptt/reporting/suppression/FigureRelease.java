package org.sptt.reporting.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures that count alike, in all their releases to the public, of which the newest is about to be
 * made: hides in it what is small, what changed by little since an earlier release, and whatever
 * else is needed for none of this to follow from all that is shown. What was released before stands
 * as it is.
 */
final class FigureRelease {

  private final ReleasedNumbers numbers;
  private final Secrets secrets;

  FigureRelease(ReleasedNumbers numbers, int threshold) {
    this.numbers = numbers;
    this.secrets = new Secrets(numbers, threshold);
  }

  /** The spots of the new release, as the public may see them. */
  Map<Spot, Shown> suppressed() {
    List<Map<Spot, Long>> known = hideSmallNumbers();
    known.forEach(this::hideIn);
    Optional<Spot> betrayer = betrayer(known);
    while (betrayer.isPresent()) {
      numbers.hide(betrayer.get());
      betrayer = betrayer(known);
    }
    return numbers.ofRelease();
  }

  /** Without the numbers that betray others: what would be shown if these were forgotten. */
  Map<Spot, Shown> suppressedInPart() {
    hideSmallNumbers();
    return numbers.ofRelease();
  }

  private List<Map<Spot, Long>> hideSmallNumbers() {
    List<Map<Spot, Long>> known = secrets.all();
    known.stream().filter(secret -> secret.size() == 1).forEach(this::hideIn);
    return known;
  }

  // A difference stays secret when the newer of its numbers does, unless the older one is hidden.
  private void hideIn(Map<Spot, Long> secret) {
    if (secret.keySet().stream().allMatch(numbers::isVisible)) {
      secret.keySet().stream().filter(numbers::isNew).min(Spot.IN_ORDER).ifPresent(numbers::hide);
    }
  }

  /** Something visible that has to go too, because a secret follows from what is shown. */
  private Optional<Spot> betrayer(List<Map<Spot, Long>> known) {
    Sums sums = numbers.sums();
    return Stream.concat(known.stream(), secrets.smallRests())
        .map(sums::workOut)
        .flatMap(Optional::stream)
        .flatMap(this::leastToGo)
        .findFirst();
  }

  // Of what a secret is worked out from, the least that is lost by hiding: small ones first.
  private Stream<Spot> leastToGo(Set<Spot> workedOutFrom) {
    return workedOutFrom.stream()
        .filter(numbers::mayGo)
        .sorted(
            Comparator.comparing(numbers::isTakenApart)
                .thenComparing(numbers::value)
                .thenComparing(Spot.IN_ORDER))
        .limit(1);
  }
}
