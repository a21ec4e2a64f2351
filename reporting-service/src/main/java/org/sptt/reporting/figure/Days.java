package org.sptt.reporting.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sptt.edge.Refusals;

/** The days that are typed into addresses. */
public final class Days {

  private Days() {}

  /**
   * The date that figures are wanted of: today when nothing is said.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code no-date}
   */
  static LocalDate asOf(String text, Clock clock) {
    return read("asOf", text).orElseGet(() -> LocalDate.now(clock));
  }

  /**
   * Empty when nothing is said.
   *
   * @param field as the address names it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code no-date}
   */
  public static Optional<LocalDate> read(String field, String text) {
    try {
      return Optional.ofNullable(text).filter(said -> !said.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Refusals.malformed(field, "no-date", field + " must be a date like 2024-07-31.");
    }
  }
}
