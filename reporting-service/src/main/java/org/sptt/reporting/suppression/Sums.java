package org.sptt.reporting.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of one figure the public could work out: every table says that its cells add up to
 * the whole, and whoever solves these equations for what is hidden knows more than is shown.
 *
 * <p>Reckoned modulo a large prime, which is exact for sums whose coefficients are 1 and -1 and
 * needs no fractions.
 */
final class Sums {

  private static final long PRIME = 2_147_483_647L;

  /** By the spot that each equation is solved for. */
  private final Map<Spot, Map<Spot, Long>> solved = new HashMap<>();

  private final Set<Spot> visible = new HashSet<>();

  /**
   * @param equations sums of spots with their coefficients, all of them nought
   */
  Sums(Map<Spot, Shown> spots, Collection<Map<Spot, Long>> equations) {
    spots.forEach(
        (spot, shown) -> {
          if (shown.visible()) {
            visible.add(spot);
          }
        });
    equations.forEach(this::learn);
  }

  /** Whether a sum of spots follows from what is visible. */
  boolean tell(Map<Spot, Long> sum) {
    return reduced(sum).isEmpty();
  }

  private void learn(Map<Spot, Long> equation) {
    Map<Spot, Long> rest = reduced(equation);
    if (rest.isEmpty()) {
      return;
    }
    Spot pivot = rest.keySet().iterator().next();
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
    sum.forEach(
        (spot, coefficient) -> {
          if (!visible.contains(spot)) {
            rest.put(spot, Math.floorMod(coefficient, PRIME));
          }
        });
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
