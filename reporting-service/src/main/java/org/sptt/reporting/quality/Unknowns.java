package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sptt.reporting.figure.RunningSums;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Breakdowns of which a part says nothing. */
@ApplicationScoped
class Unknowns {

  /** Of fewer, one more or less is many percents. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private final Indicators indicators;
  private final RunningSums sums;

  Unknowns(Indicators indicators, RunningSums sums) {
    this.indicators = indicators;
    this.sums = sums;
  }

  /** Those of which too much says nothing to be worth reading. */
  List<Alert> on(LocalDate day) {
    return all(day).stream().filter(Unknown::isTooMuch).map(u -> alert(u, day)).toList();
  }

  /** The largest shares first. */
  @Transactional
  List<Unknown> all(LocalDate day) {
    Map<String, Map<LocalDate, BigDecimal>> values = sums.on(List.of(day));
    Map<String, Map<String, BigDecimal>> unknown = sums.unknownOn(day);
    return indicators.inForce().stream()
        .filter(indicator -> unknown.containsKey(indicator.id()))
        .filter(indicator -> values.get(indicator.id()).get(day).compareTo(LEAST) >= 0)
        .flatMap(i -> unknowns(i, values.get(i.id()).get(day), unknown.get(i.id())))
        .sorted(
            Comparator.comparing(Unknown::percent)
                .reversed()
                .thenComparing(Unknown::indicator)
                .thenComparing(Unknown::dimension))
        .toList();
  }

  private static Stream<Unknown> unknowns(
      Indicator indicator, BigDecimal whole, Map<String, BigDecimal> byDimension) {
    return byDimension.entrySet().stream()
        .filter(by -> by.getValue().signum() > 0)
        .map(
            by ->
                new Unknown(
                    indicator.id(),
                    indicator.label(),
                    by.getKey(),
                    by.getValue(),
                    percent(by.getValue(), whole)));
  }

  private static int percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100))
        .divide(whole, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static Alert alert(Unknown unknown, LocalDate day) {
    return new Alert(
        Alert.Kind.UNKNOWNS,
        unknown.label(),
        BigDecimal.valueOf(unknown.percent()),
        unknown.by(),
        unknown.facts(day));
  }
}
