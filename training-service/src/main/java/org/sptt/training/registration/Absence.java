package org.sptt.training.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** That someone who had a place did not come, and whether they said so. */
public enum Absence {
  @JsonProperty("excused")
  EXCUSED,
  @JsonProperty("unexcused")
  UNEXCUSED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
