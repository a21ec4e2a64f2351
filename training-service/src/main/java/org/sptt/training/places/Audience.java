package org.sptt.training.places;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may sign up. */
public enum Audience {
  /** Everyone. */
  @JsonProperty("all")
  ALL,
  /** The programme's professionals, signed in. */
  @JsonProperty("professionals")
  PROFESSIONALS,
  /** Members of the group, signed up by someone signed in. */
  @JsonProperty("members")
  MEMBERS
}
