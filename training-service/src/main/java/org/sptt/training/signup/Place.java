package org.sptt.training.signup;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody who asks now gets. */
enum Place {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("waiting")
  WAITING
}
