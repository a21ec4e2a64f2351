package org.sptt.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * By how much a figure changes on a day because of one subject.
 *
 * @param dimension the breakdown it belongs to; empty for the figure itself
 * @param cell the value within the breakdown; empty for the figure itself
 */
record Step(String subject, String dimension, String cell, LocalDate day, BigDecimal delta) {

  static final String WHOLE = "";

  /** No dimension to take a figure apart by, but how many of its persons are certain. */
  static final String IDENTITY = "#identity";

  /** Persons whose key comes from an e-mail, so that they are nobody else. */
  static final String CERTAIN = "certain";

  /** The keys of all persons, those that were merged counted apart. */
  static final String RECORDS = "records";
}
