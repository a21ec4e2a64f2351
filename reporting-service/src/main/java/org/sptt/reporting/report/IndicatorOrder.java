package org.sptt.reporting.report;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;

/** The orders in which figures are looked at. */
public final class IndicatorOrder {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  /** As people count: T2 goes before T10. */
  static final Comparator<Indicator> NATURAL =
      Comparator.comparing((Indicator i) -> word(i.id()))
          .thenComparing(i -> number(i.id()))
          .thenComparing(Indicator::id);

  /**
   * What tells most of a programme first: how many people it reached; then what its definers
   * thought worth taking apart; a cell of another figure last.
   */
  public static final Comparator<Indicator> TELLING =
      Comparator.comparing((Indicator i) -> i.cellOf().isPresent())
          .thenComparing(i -> !counts(i, Definition::countsPersons))
          .thenComparing(i -> !counts(i, definition -> !definition.breakdowns().isEmpty()))
          .thenComparing(NATURAL);

  private IndicatorOrder() {}

  private static boolean counts(Indicator indicator, Predicate<Definition> so) {
    return indicator.definition().filter(so).isPresent();
  }

  private static String word(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? numbered.group(1) : id;
  }

  private static int number(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
  }
}
