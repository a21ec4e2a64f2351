package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sptt.reporting.figure.RunningSums;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Figures that changed in the last month as in no month of the year before. */
@ApplicationScoped
class Jumps {

  private static final int MONTHS = 12;

  /** Three times the most so far is no growth that anybody planned. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(3);

  /** Less can be a single good day. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  /** After a year in which nothing moved, so much at once is rather a mistake than a beginning. */
  private static final BigDecimal LEAST_AFTER_A_FLAT_YEAR = BigDecimal.valueOf(50);

  private final Indicators indicators;
  private final RunningSums sums;

  Jumps(Indicators indicators, RunningSums sums) {
    this.indicators = indicators;
    this.sums = sums;
  }

  List<Alert> on(LocalDate day) {
    List<LocalDate> ends =
        IntStream.rangeClosed(0, MONTHS).mapToObj(months -> day.minusMonths(months)).toList();
    Map<String, Map<LocalDate, BigDecimal>> values = sums.on(ends);
    return indicators.inForce().stream()
        .filter(indicator -> values.containsKey(indicator.id()))
        .flatMap(
            indicator -> {
              Map<LocalDate, BigDecimal> its = values.get(indicator.id());
              return jump(ends.stream().map(its::get).toList()).stream()
                  .map(change -> alert(indicator, change, day));
            })
        .toList();
  }

  /**
   * @param values at the end of each month, the last one first
   */
  static Optional<BigDecimal> jump(List<BigDecimal> values) {
    List<BigDecimal> changes =
        IntStream.range(0, MONTHS)
            .mapToObj(month -> values.get(month).subtract(values.get(month + 1)))
            .toList();
    BigDecimal last = changes.get(0);
    BigDecimal most =
        changes.stream().skip(1).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    return Optional.of(last)
        .filter(
            change ->
                most.signum() == 0
                    ? change.abs().compareTo(LEAST_AFTER_A_FLAT_YEAR) >= 0
                    : change.abs().compareTo(LEAST) >= 0
                        && change.abs().compareTo(most.multiply(TIMES)) > 0);
  }

  private static Alert alert(Indicator indicator, BigDecimal change, LocalDate day) {
    return new Alert(
        Alert.Kind.JUMP,
        indicator.label(),
        change,
        "",
        "/reporting/chiffres/%s?asOf=%s".formatted(indicator.id(), day));
  }
}
