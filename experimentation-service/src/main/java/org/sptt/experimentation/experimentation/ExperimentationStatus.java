package org.sptt.experimentation.experimentation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a project has come; public so that the API document can name its words. */
public enum ExperimentationStatus {
  IDEA,
  BEING_SPECIFIED,
  UNDER_WAY,
  DONE,
  GIVEN_UP;

  /** As requests and events say it, for example {@code under-way}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
