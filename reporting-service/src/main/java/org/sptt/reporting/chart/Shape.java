package org.sptt.reporting.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How numbers are drawn. There are no pies: nobody compares angles well. */
public enum Shape {
  /** Numbers beside one another. */
  @JsonProperty("bars")
  BARS,
  /** The parts that make up a whole. */
  @JsonProperty("parts")
  PARTS,
  /** One number as it went over time; the marks are dates, in their order. */
  @JsonProperty("line")
  LINE
}
