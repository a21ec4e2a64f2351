package org.sptt.experimentation.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;

@Path("api/workshops")
@Tag(name = "Workshops", description = "The programme's own: all who sign in see them.")
class WorkshopResource {

  private final Workshops workshops;
  private final EnterWorkshop enterWorkshop;

  WorkshopResource(Workshops workshops, EnterWorkshop enterWorkshop) {
    this.workshops = workshops;
    this.enterWorkshop = enterWorkshop;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Enter or change a follow-up workshop",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(responseCode = "409", description = "changed-meanwhile, entered-already.")
  @APIResponse(
      responseCode = "422",
      description =
          "held-without-date, in-the-future; once people came: workshop-cancelled,"
              + " workshop-not-started.")
  public Response putWorkshop(
      @Valid @BeanParam ExternalId external, @Valid @NotNull WorkshopRequest request) {
    return enterWorkshop.enter(external, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the workshops", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of workshops; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = WorkshopView[].class)))
  public Response listWorkshops(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return workshops.page(wanted).map(Workshop::view).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a workshop")
  @APIResponse(responseCode = "200", description = "The workshop.")
  @APIResponse(responseCode = "404", description = "No such workshop.")
  public WorkshopView getWorkshop(UUID id) {
    return workshops.require(id).view();
  }
}
