package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As a person says it; {@code UNKNOWN} when nobody asked or the person did not say. */
public enum Gender {
  @JsonProperty("woman")
  WOMAN,
  @JsonProperty("man")
  MAN,
  @JsonProperty("other")
  OTHER,
  @JsonProperty("unknown")
  UNKNOWN
}
