package org.sptt.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/rebuilds")
@Tag(name = "Rebuilds", description = "All figures anew from the first event, beside those served.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class RebuildResource {

  private final RebuildFigures figures;

  RebuildResource(RebuildFigures figures) {
    this.figures = figures;
  }

  @GET
  @Operation(summary = "List the rebuilds", description = "The newest first, with how far it is.")
  @APIResponse(responseCode = "200", description = "The last of them.")
  public List<Rebuild> listRebuilds() {
    return figures.all();
  }

  @POST
  @Operation(
      summary = "Rebuild all figures",
      description =
          "Reads all events from the first beside the figures that go on being served, compares the"
              + " hashes over all figures of all dates, and serves the rebuilt ones if they are the"
              + " same. Takes up one that was stopped.")
  @APIResponse(responseCode = "202", description = "It is under way.")
  @APIResponse(responseCode = "409", description = "One is under way already.")
  public Response startRebuild(
      @Parameter(description = "Serve the rebuilt figures even if they differ.")
          @QueryParam("evenIfDifferent")
          @DefaultValue("false")
          boolean evenIfDifferent) {
    return Response.accepted(Map.of("id", figures.start(evenIfDifferent))).build();
  }

  @POST
  @Path("stop")
  @Operation(
      summary = "Stop rebuilding",
      description = "What has been read is kept, and the next start goes on from there.")
  @APIResponse(responseCode = "202", description = "It stops as soon as its batch is done.")
  public Response stopRebuild() {
    figures.stop();
    return Response.accepted().build();
  }
}
