package org.sptt.training.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of a place asked for. */
public enum RegistrationStatus {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("waiting")
  WAITING,
  /** A place is kept for who waited, until they take it or the offer ends. */
  @JsonProperty("offered")
  OFFERED,
  @JsonProperty("cancelled")
  CANCELLED,
  @JsonProperty("refused")
  REFUSED;

  /** As events say it: who is offered a place still waits for it. */
  String word() {
    return this == OFFERED ? WAITING.word() : name().toLowerCase(Locale.ROOT);
  }

  /** Whether one of the session's places is kept for the person. */
  public boolean holdsPlace() {
    return this == CONFIRMED || this == OFFERED;
  }
}
