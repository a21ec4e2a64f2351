package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.sptt.reporting.figure.Stretch.Cell;

/**
 * By how much a figure changes on a day because of one subject.
 *
 * @param where in the whole, or in one cell of a breakdown
 */
record Step(String subject, Cell where, LocalDate day, BigDecimal delta) {

  static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::day).thenComparing(Step::where);

  static final String WHOLE = "";

  /** No dimension to take a figure apart by, but how many of its persons are certain. */
  static final String IDENTITY = "#identity";

  /** Persons whose key comes from an e-mail, so that they are nobody else. */
  static final String CERTAIN = "certain";

  /** The keys of all persons, those that were merged counted apart. */
  static final String RECORDS = "records";

  /** The breakdown it belongs to; empty for the figure itself. */
  String dimension() {
    return where.dimension();
  }

  /** The value within the breakdown; empty for the figure itself. */
  String cell() {
    return where.value();
  }
}
