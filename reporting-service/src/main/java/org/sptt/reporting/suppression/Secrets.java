package org.sptt.reporting.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must not follow from what the public sees: sums of numbers, each with its coefficients, that
 * are of fewer people than the threshold.
 */
final class Secrets {

  private final ReleasedNumbers numbers;
  private final BigDecimal threshold;

  Secrets(ReleasedNumbers numbers, int threshold) {
    this.numbers = numbers;
    this.threshold = BigDecimal.valueOf(threshold);
  }

  /**
   * Small numbers, small differences of what is one number at various times, and cells of a table
   * that are few together. Also of earlier releases, as long as these did not tell them already.
   */
  List<Map<Spot, Long>> all() {
    Sums before = numbers.sumsBefore();
    return Stream.of(smallNumbers(), smallChanges(), smallGroups())
        .flatMap(Function.identity())
        .filter(secret -> isNew(secret) || before.workOut(secret).isEmpty())
        .toList();
  }

  /** Cells of the new release that are hidden, and few together. */
  Stream<Map<Spot, Long>> smallRests() {
    return numbers.tables().stream()
        .filter(this::isNew)
        .map(table -> cells(table, spot -> !numbers.isVisible(spot)))
        .filter(this::isSmall);
  }

  private Stream<Map<Spot, Long>> smallNumbers() {
    return numbers.all().stream().map(spot -> Map.of(spot, 1L)).filter(this::isSmall);
  }

  private Stream<Map<Spot, Long>> smallChanges() {
    List<Map<Spot, Long>> changes = new ArrayList<>();
    for (List<Spot> same : numbers.sameThings()) {
      for (int one = 0; one < same.size(); one++) {
        for (int other = 0; other < one; other++) {
          changes.add(Map.of(same.get(one), 1L, same.get(other), -1L));
        }
      }
    }
    return changes.stream().filter(this::isSmall);
  }

  private Stream<Map<Spot, Long>> smallGroups() {
    return numbers.tables().stream()
        .flatMap(
            table ->
                Stream.of(
                    cells(table, spot -> isSmall(Map.of(spot, 1L))),
                    cells(table, spot -> !numbers.isVisible(spot))))
        .filter(group -> group.size() > 1)
        .filter(this::isSmall);
  }

  private static Map<Spot, Long> cells(Map<Spot, Long> table, Predicate<Spot> which) {
    return table.keySet().stream()
        .filter(spot -> !spot.isWhole())
        .filter(which)
        .collect(Collectors.toMap(Function.identity(), spot -> 1L));
  }

  private boolean isNew(Map<Spot, Long> sum) {
    return sum.keySet().stream().anyMatch(numbers::isNew);
  }

  private boolean isSmall(Map<Spot, Long> sum) {
    BigDecimal number =
        sum.entrySet().stream()
            .map(term -> numbers.value(term.getKey()).multiply(BigDecimal.valueOf(term.getValue())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return number.signum() != 0 && number.abs().compareTo(threshold) < 0;
  }
}
