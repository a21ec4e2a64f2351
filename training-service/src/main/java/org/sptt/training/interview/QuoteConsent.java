package org.sptt.training.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** In which way someone agreed to be quoted. */
enum QuoteConsent {
  @JsonProperty("none")
  NONE,
  @JsonProperty("anonymous")
  ANONYMOUS,
  @JsonProperty("named")
  NAMED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
