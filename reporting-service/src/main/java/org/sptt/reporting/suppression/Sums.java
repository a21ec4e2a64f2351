package org.sptt.reporting.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers the public could work out: every table says that its cells add up to the whole, and
 * whoever solves these equations for what is hidden knows more than is shown.
 *
 * <p>Reckoned modulo a large prime, which is exact for sums whose coefficients are 1 and -1 and
 * needs no fractions.
 */
final class Sums {

  private static final long PRIME = 2_147_483_647L;

  /** By the hidden spot that each equation is solved for. */
  private final Map<Spot, Map<Spot, Long>> solved = new HashMap<>();

  private final Set<Spot> visible;

  /**
   * @param equations sums of spots with their coefficients, all of them nought
   */
  Sums(Collection<Spot> visible, Collection<Map<Spot, Long>> equations) {
    this.visible = new HashSet<>(visible);
    equations.forEach(this::learn);
  }

  /** The visible spots that a sum of spots can be worked out from; empty when it cannot be. */
  Optional<Set<Spot>> workOut(Map<Spot, Long> sum) {
    Map<Spot, Long> rest = reduced(sum);
    return visible.containsAll(rest.keySet()) ? Optional.of(rest.keySet()) : Optional.empty();
  }

  private void learn(Map<Spot, Long> equation) {
    Map<Spot, Long> rest = reduced(equation);
    Optional<Spot> hidden = rest.keySet().stream().filter(s -> !visible.contains(s)).findFirst();
    if (hidden.isEmpty()) {
      return;
    }
    Spot pivot = hidden.get();
    long inverse = power(rest.get(pivot), PRIME - 2);
    rest.replaceAll((spot, coefficient) -> coefficient * inverse % PRIME);
    for (Map<Spot, Long> other : solved.values()) {
      Long times = other.get(pivot);
      if (times != null) {
        subtract(other, rest, times);
      }
    }
    solved.put(pivot, rest);
  }

  private Map<Spot, Long> reduced(Map<Spot, Long> sum) {
    Map<Spot, Long> rest = new HashMap<>();
    sum.forEach((spot, coefficient) -> rest.put(spot, Math.floorMod(coefficient, PRIME)));
    List<Spot> pivots = new ArrayList<>(rest.keySet());
    pivots.retainAll(solved.keySet());
    // Every solved equation names no other pivot, so that one round is enough.
    for (Spot pivot : pivots) {
      subtract(rest, solved.get(pivot), rest.get(pivot));
    }
    return rest;
  }

  private static void subtract(Map<Spot, Long> from, Map<Spot, Long> equation, long times) {
    for (Map.Entry<Spot, Long> term : equation.entrySet()) {
      long left =
          Math.floorMod(
              from.getOrDefault(term.getKey(), 0L) - times * term.getValue() % PRIME, PRIME);
      if (left == 0) {
        from.remove(term.getKey());
      } else {
        from.put(term.getKey(), left);
      }
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long factor = base;
    for (long left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result = result * factor % PRIME;
      }
      factor = factor * factor % PRIME;
    }
    return result;
  }
}
