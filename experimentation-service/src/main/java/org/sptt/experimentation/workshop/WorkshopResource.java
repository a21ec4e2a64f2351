package org.sptt.experimentation.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
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
  @Operation(summary = "Enter or change a follow-up workshop")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description =
          "held-without-date, in-the-future; once people came: workshop-cancelled,"
              + " workshop-not-started.")
  public Upsert putWorkshop(
      @Valid @BeanParam ExternalId external, @Valid @NotNull WorkshopRequest request) {
    return enterWorkshop.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the workshops")
  public Page<WorkshopView> listWorkshops(@Valid @BeanParam PageRequest wanted) {
    return workshops.page(wanted).map(Workshop::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a workshop")
  public WorkshopView getWorkshop(UUID id) {
    return workshops.require(id).view();
  }
}
