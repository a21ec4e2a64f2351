package org.sptt.training.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of a place asked for. */
enum RegistrationStatus {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("waiting")
  WAITING,
  @JsonProperty("cancelled")
  CANCELLED,
  @JsonProperty("refused")
  REFUSED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
