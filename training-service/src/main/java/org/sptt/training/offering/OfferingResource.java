package org.sptt.training.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

@Path("api/offerings")
@Tag(name = "Offerings", description = "What is offered, to be held in sessions.")
class OfferingResource {

  private final EnterOffering enterOffering;
  private final Offerings offerings;

  OfferingResource(EnterOffering enterOffering, Offerings offerings) {
    this.enterOffering = enterOffering;
    this.offerings = offerings;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change an offering",
      description =
          "Under the id by which another system knows it; the same again changes nothing."
              + " Another kind or theme holds for its past sessions too.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  public Response putOffering(
      @Valid @BeanParam ExternalId external, @Valid @NotNull OfferingRequest request) {
    return enterOffering.enter(external, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the offerings", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of offerings; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = OfferingView[].class)))
  public Response listOfferings(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return offerings.page(wanted).map(Offering::view).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an offering")
  @APIResponse(responseCode = "200", description = "The offering.")
  @APIResponse(responseCode = "404", description = "No such offering.")
  public OfferingView getOffering(UUID id) {
    return offerings.require(id).view();
  }
}
