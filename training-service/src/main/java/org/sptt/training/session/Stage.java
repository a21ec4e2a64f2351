package org.sptt.training.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a session has come. */
public enum Stage {
  /** Known to coordinators only. */
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("published")
  PUBLISHED,
  /** Published, and at another time or place than first announced. */
  @JsonProperty("moved")
  MOVED,
  @JsonProperty("held")
  HELD,
  @JsonProperty("cancelled")
  CANCELLED
}
