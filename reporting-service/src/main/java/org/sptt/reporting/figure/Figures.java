package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicator.CellOf;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.indicator.Measure;

/** Answers what an indicator's value is on a date, whole and taken apart. */
@ApplicationScoped
class Figures {

  private final Indicators indicators;
  private final FigureRows rows;

  Figures(Indicators indicators, FigureRows rows) {
    this.indicators = indicators;
    this.rows = rows;
  }

  /** All figures as of one date, out of one state of the database. */
  @Transactional
  List<FigureView> all(LocalDate asOf) {
    List<Indicator> inForce = indicators.inForce();
    Map<String, Indicator> byId = new TreeMap<>();
    inForce.forEach(indicator -> byId.put(indicator.id(), indicator));
    return inForce.stream()
        .map(i -> view(i, Optional.ofNullable(byId.get(whole(i))), asOf))
        .toList();
  }

  private static String whole(Indicator indicator) {
    return indicator.cellOf().map(CellOf::whole).orElse(indicator.id());
  }

  private FigureView view(Indicator indicator, Optional<Indicator> counting, LocalDate asOf) {
    Optional<BigDecimal> value =
        counting.flatMap(Indicator::definition).flatMap(d -> value(indicator, d, asOf));
    return FigureView.of(indicator, asOf, value);
  }

  // An extreme of nothing has no value; a sum of nothing is nought.
  private Optional<BigDecimal> value(Indicator indicator, Definition definition, LocalDate asOf) {
    String dimension = indicator.cellOf().map(CellOf::dimension).orElse(Step.WHOLE);
    String cell = indicator.cellOf().map(CellOf::value).orElse(Step.WHOLE);
    Optional<BigDecimal> value =
        Optional.ofNullable(cells(whole(indicator), definition, dimension, asOf).get(cell));
    return definition.measure().isExtreme() ? value : value.or(() -> Optional.of(BigDecimal.ZERO));
  }

  private Map<String, BigDecimal> cells(
      String indicator, Definition definition, String dimension, LocalDate asOf) {
    return definition.measure().isExtreme()
        ? rows.extremes(indicator, dimension, asOf, definition.measure() == Measure.FEWEST)
        : rows.sums(indicator, dimension, asOf);
  }
}
