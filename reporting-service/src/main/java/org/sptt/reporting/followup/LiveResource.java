package org.sptt.reporting.followup;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

/** Beside the pages rather than in the API, so that an open page can listen. */
@Path("suivi/flux")
@Tag(name = "Live", description = "When figures move.")
class LiveResource {

  private final Movements movements;

  LiveResource(Movements movements) {
    this.movements = movements;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Listen to figures moving",
      description = "An event each time something was taken in. It says that, not what: ask again.")
  @APIResponse(responseCode = "200", description = "The events, as long as somebody listens.")
  public Multi<String> listenToMovements() {
    return movements.all();
  }
}
