package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a dated gathering stands: announced, really held, or called off. */
public enum Standing {
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("held")
  HELD,
  @JsonProperty("cancelled")
  CANCELLED
}
