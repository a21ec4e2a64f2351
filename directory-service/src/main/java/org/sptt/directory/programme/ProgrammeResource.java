package org.sptt.directory.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/programme")
@Tag(name = "Programme")
class ProgrammeResource {

  private final Programmes programmes;
  private final Upserts upserts;

  ProgrammeResource(Programmes programmes, Upserts upserts) {
    this.programmes = programmes;
    this.upserts = upserts;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Describe the programme",
      description = "There is one; its home departments decide what counts as home territory.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "It ends before it starts.")
  public Upsert putProgramme(@Valid @NotNull ProgrammeRequest request) {
    return upserts.put(
        programmes,
        programmes.findByIdOptional(Programme.ID),
        Programme::new,
        programme -> programme.describe(request),
        Programme::described);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read the programme's card")
  @APIResponse(responseCode = "200", description = "The card.")
  @APIResponse(responseCode = "404", description = "Not described yet.")
  public ProgrammeView getProgramme() {
    return programmes.require(Programme.ID).view();
  }
}
