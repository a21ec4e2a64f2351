package org.sptt.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What became of a thing that was put: its id here, and whether anything changed. */
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

  /** 201 when created, else 200. */
  public Response toResponse() {
    return Response.status(change == Change.CREATED ? 201 : 200).entity(this).build();
  }
}
