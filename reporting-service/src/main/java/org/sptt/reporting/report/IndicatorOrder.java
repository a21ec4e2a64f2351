package org.sptt.reporting.report;

import java.util.Comparator;
import java.util.function.Predicate;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.NaturalOrder;

/** In which order figures are looked at. */
public final class IndicatorOrder {

  /**
   * What tells most of a programme first: how many people it reached, those whom it can tell apart
   * before heads; then what its definers thought worth taking apart; a cell of another figure last.
   */
  public static final Comparator<Indicator> TELLING =
      Comparator.comparing((Indicator i) -> i.cellOf().isPresent())
          .thenComparing(i -> !counts(i, Definition::countsPersons))
          .thenComparing(i -> !counts(i, IndicatorOrder::countsHeads))
          .thenComparing(i -> !counts(i, definition -> !definition.breakdowns().isEmpty()))
          .thenComparing(Indicator::id, NaturalOrder.OF_WORDS);

  private IndicatorOrder() {}

  private static boolean countsHeads(Definition definition) {
    return definition.concernsPeople() && !definition.measure().isExtreme();
  }

  private static boolean counts(Indicator indicator, Predicate<Definition> so) {
    return indicator.definition().filter(so).isPresent();
  }
}
