package org.sptt.reporting.indicator;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As people count: T2 goes before T10, and part 2 before part 10. */
public final class NaturalOrder {

  private static final Pattern FIRST_NUMBER = Pattern.compile("(\\D*)(\\d+)(.*)", Pattern.DOTALL);

  /** Of ids and titles. */
  public static final Comparator<String> OF_WORDS =
      Comparator.comparing(NaturalOrder::word)
          .thenComparing(NaturalOrder::number)
          .thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static String word(String text) {
    Matcher numbered = FIRST_NUMBER.matcher(text);
    return numbered.matches() ? numbered.group(1) : text;
  }

  private static BigInteger number(String text) {
    Matcher numbered = FIRST_NUMBER.matcher(text);
    return numbered.matches() ? new BigInteger(numbered.group(2)) : BigInteger.ZERO;
  }
}
