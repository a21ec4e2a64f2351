package org.sptt.reporting.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody knows: sums of unknowns, each with its coefficients, whose values are known.
 * Whatever is a combination of these is known too. Shares nothing with what it attacks.
 */
final class Equations<T> {

  private static final double NOUGHT = 1e-9;

  /** By the unknown that each is solved for, which no other names. */
  private final Map<T, Map<T, Double>> solved = new HashMap<>();

  void know(Map<T, Double> sum) {
    Map<T, Double> rest = reduced(sum);
    if (rest.isEmpty()) {
      return;
    }
    T pivot =
        rest.entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(a), Math.abs(b))))
            .orElseThrow()
            .getKey();
    double by = rest.get(pivot);
    rest.replaceAll((unknown, coefficient) -> coefficient / by);
    solved.values().forEach(other -> subtract(other, rest, other.getOrDefault(pivot, 0.0)));
    solved.put(pivot, rest);
  }

  void know(T unknown) {
    know(Map.of(unknown, 1.0));
  }

  void knowEqual(T one, T other) {
    if (!one.equals(other)) {
      know(Map.of(one, 1.0, other, -1.0));
    }
  }

  /** Whether the sum follows from what is known. */
  boolean tell(Map<T, Double> sum) {
    return reduced(sum).isEmpty();
  }

  boolean tell(T unknown) {
    return tell(Map.of(unknown, 1.0));
  }

  boolean tellDifference(T one, T other) {
    return tell(Map.of(one, 1.0, other, -1.0));
  }

  private Map<T, Double> reduced(Map<T, Double> sum) {
    Map<T, Double> rest = new HashMap<>(sum);
    for (T unknown : List.copyOf(sum.keySet())) {
      if (solved.containsKey(unknown)) {
        subtract(rest, solved.get(unknown), rest.get(unknown));
      }
    }
    return rest;
  }

  private static <T> void subtract(Map<T, Double> from, Map<T, Double> sum, double times) {
    if (Math.abs(times) < NOUGHT) {
      return;
    }
    sum.forEach(
        (unknown, coefficient) -> {
          double left = from.getOrDefault(unknown, 0.0) - times * coefficient;
          if (Math.abs(left) < NOUGHT) {
            from.remove(unknown);
          } else {
            from.put(unknown, left);
          }
        });
  }
}
