package org.sptt.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure, answered.
 *
 * @param version the version of the definition that counted it
 * @param value null when there is nothing to take an extreme of
 * @param people how many it may be where identities are uncertain; null when it counts no distinct
 *     persons
 * @param cells the parts, in the order of their names, none of them nought; who says nothing is in
 *     {@code unknown}; they add up to the value, except for extremes; empty when the whole was
 *     asked
 * @param hash over question, definition and answer, in hexadecimal: equal after any replay
 */
public record Answer(
    Question question,
    String label,
    String section,
    String unit,
    int version,
    @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal value,
    People people,
    List<Cell> cells,
    String hash) {

  /** One part of a figure. */
  public record Cell(String value, BigDecimal count) {}

  /**
   * Distinct persons, honestly.
   *
   * @param least if everyone known without e-mail is somebody who is counted already
   * @param most if no two records that were merged are the same person after all
   */
  public record People(BigDecimal least, BigDecimal most) {}
}
