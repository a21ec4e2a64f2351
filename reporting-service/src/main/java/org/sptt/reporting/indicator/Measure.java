package org.sptt.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How facts become a number. */
public enum Measure {
  /** The facts themselves. */
  @JsonProperty("count")
  COUNT,
  /** Their quantities. */
  @JsonProperty("sum")
  SUM,
  /** The distinct values of an attribute, for example the persons. */
  @JsonProperty("distinct")
  DISTINCT,
  /** The distinct values within each group, added up over the groups. */
  @JsonProperty("total")
  TOTAL,
  /** The groups that have enough distinct values. */
  @JsonProperty("groups")
  GROUPS,
  /** The fewest distinct values that any group has. */
  @JsonProperty("fewest")
  FEWEST,
  /** The most distinct values that any group has. */
  @JsonProperty("most")
  MOST;

  /** Whether facts are grouped first. */
  public boolean isOverGroups() {
    return this == TOTAL || this == GROUPS || isExtreme();
  }

  /** Whether the figure is one group's number rather than a sum over all. */
  public boolean isExtreme() {
    return this == FEWEST || this == MOST;
  }

  public boolean needsBy() {
    return this == DISTINCT || isOverGroups();
  }
}
