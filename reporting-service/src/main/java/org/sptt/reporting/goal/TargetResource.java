package org.sptt.reporting.goal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/targets")
@Tag(name = "Targets", description = "What the programme wants to have reached, and by when.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class TargetResource {

  private static final String DUE = "The day by which it is to be reached.";

  private final Targets targets;

  TargetResource(Targets targets) {
    this.targets = targets;
  }

  /** How much is to be reached. */
  record TargetRequest(@NotNull @Positive BigDecimal value) {}

  @GET
  @Operation(summary = "List the targets", description = "The next due first.")
  @APIResponse(responseCode = "200", description = "The targets.")
  public List<Target> listTargets() {
    return targets.all();
  }

  @PUT
  @Path("{indicator}/{due}")
  @Operation(summary = "Set a target", description = "In place of the one for that day, if any.")
  @APIResponse(responseCode = "204", description = "It is set.")
  @APIResponse(responseCode = "422", description = "There is no such indicator.")
  public void putTarget(
      String indicator,
      @Parameter(description = DUE) LocalDate due,
      @Valid @NotNull TargetRequest request) {
    targets.set(new Target(indicator, due, request.value()));
  }

  @DELETE
  @Path("{indicator}/{due}")
  @Operation(summary = "Give a target up")
  @APIResponse(responseCode = "204", description = "There is none for that day any more.")
  public void deleteTarget(String indicator, @Parameter(description = DUE) LocalDate due) {
    targets.drop(indicator, due);
  }
}
