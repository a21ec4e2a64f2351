package org.sptt.directory.expert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether an entry of the directory is a whole structure or one person. */
enum ExpertKind {
  @JsonProperty("structure")
  STRUCTURE,
  @JsonProperty("person")
  PERSON;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
