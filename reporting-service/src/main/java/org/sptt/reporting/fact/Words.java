package org.sptt.reporting.fact;

import java.util.Locale;

/** The words by which figures name the values of enumerations: those of the events' JSON. */
final class Words {

  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }
}
