package org.sptt.reporting.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sptt.edge.Refusals;

/** The date that figures are wanted of. */
final class AsOf {

  private AsOf() {}

  /**
   * Today when nothing is said.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code no-date}
   */
  static LocalDate read(String text, Clock clock) {
    if (text == null || text.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusals.malformed("no-date", "asOf must be a date like 2024-07-31.");
    }
  }
}
