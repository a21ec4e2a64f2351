package org.sptt.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * What became of a thing that was put: its id here, and whether anything changed. Answered with 201
 * when it was created, else with 200.
 */
public record Upsert(UUID id, Change change) {

  /** Putting the same again is {@code UNCHANGED}, and tells nobody anything. */
  public enum Change {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("unchanged")
    UNCHANGED
  }
}
