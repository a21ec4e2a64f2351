package org.sptt.reporting.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * Something that looks wrong, and where it is mended.
 *
 * @param subject the figure or the session that it is about
 * @param number how much: a percentage of unknowns, the size of a jump, or what a target lacks;
 *     null where nothing is counted
 * @param detail what the number is of, or the day of it; empty where there is none
 * @param where the page on which to look and mend
 */
public record Alert(Kind kind, String subject, BigDecimal number, String detail, String where) {

  /** What looks wrong. */
  public enum Kind {
    /** A session that was held, and nobody noted who came. */
    @JsonProperty("no-attendance")
    NO_ATTENDANCE,
    /** Too much of a figure says nothing. */
    @JsonProperty("unknowns")
    UNKNOWNS,
    /** A figure grew in a month as it never did before. */
    @JsonProperty("jump")
    JUMP,
    /** A target whose day is past, and that is not reached. */
    @JsonProperty("missed-target")
    MISSED_TARGET
  }
}
