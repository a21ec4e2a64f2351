package org.sptt.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether someone takes part as a volunteer or as an employee of their structure. */
public enum Engagement {
  @JsonProperty("volunteer")
  VOLUNTEER,
  @JsonProperty("employee")
  EMPLOYEE,
  @JsonProperty("unknown")
  UNKNOWN
}
