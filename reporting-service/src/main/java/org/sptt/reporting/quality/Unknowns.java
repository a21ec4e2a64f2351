package org.sptt.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.figure.RunningSums;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** Breakdowns of which too much says nothing to be worth reading. */
@ApplicationScoped
class Unknowns {

  /** Past a fifth, the parts that are known no longer tell the shape of the whole. */
  private static final int MOST_PERCENT = 20;

  /** Of fewer, one more or less is many percents. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private final Indicators indicators;
  private final RunningSums sums;

  Unknowns(Indicators indicators, RunningSums sums) {
    this.indicators = indicators;
    this.sums = sums;
  }

  List<Alert> on(LocalDate day) {
    Map<String, Map<LocalDate, BigDecimal>> values = sums.on(List.of(day));
    Map<String, Map<String, BigDecimal>> unknown = sums.unknownOn(day);
    return indicators.inForce().stream()
        .filter(indicator -> unknown.containsKey(indicator.id()))
        .filter(indicator -> values.get(indicator.id()).get(day).compareTo(LEAST) >= 0)
        .flatMap(indicator -> tooMany(indicator, values.get(indicator.id()).get(day), unknown, day))
        .toList();
  }

  private static Stream<Alert> tooMany(
      Indicator indicator,
      BigDecimal whole,
      Map<String, Map<String, BigDecimal>> unknown,
      LocalDate day) {
    return new TreeMap<>(unknown.get(indicator.id()))
        .entrySet().stream()
            .map(by -> alert(indicator, by.getKey(), percent(by.getValue(), whole), day))
            .filter(alert -> alert.number().intValue() > MOST_PERCENT);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.HALF_UP);
  }

  private static Alert alert(Indicator indicator, String by, BigDecimal percent, LocalDate day) {
    return new Alert(
        Alert.Kind.UNKNOWNS,
        indicator.label(),
        percent,
        FrenchWords.word("by", by),
        "/reporting/chiffres/%s?asOf=%s&by=%s".formatted(indicator.id(), day, by));
  }
}
