package org.sptt.directory.expert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What of a person's entry can be published, each by a consent of its own. */
enum ConsentField {
  @JsonProperty("name")
  NAME,
  @JsonProperty("affiliation")
  AFFILIATION,
  @JsonProperty("presentation")
  PRESENTATION,
  @JsonProperty("website")
  WEBSITE,
  @JsonProperty("email")
  EMAIL,
  @JsonProperty("phone")
  PHONE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(ConsentField::word).toList();
  }
}
