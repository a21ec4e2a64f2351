package org.sptt.reporting.report;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sptt.reporting.indicator.Indicator;

/** As people count: T2 goes before T10. */
final class IndicatorOrder {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  static final Comparator<Indicator> NATURAL =
      Comparator.comparing((Indicator i) -> word(i.id()))
          .thenComparing(i -> number(i.id()))
          .thenComparing(Indicator::id);

  private IndicatorOrder() {}

  private static String word(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? numbered.group(1) : id;
  }

  private static int number(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
  }
}
