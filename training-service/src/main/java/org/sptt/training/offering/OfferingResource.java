package org.sptt.training.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
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
      summary =
          "Enter or change an offering" + " Another kind or theme holds for its past sessions too.")
  public Upsert putOffering(
      @Valid @BeanParam ExternalId external, @Valid @NotNull OfferingRequest request) {
    return enterOffering.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the offerings")
  public Page<OfferingView> listOfferings(@Valid @BeanParam PageRequest wanted) {
    return offerings.page(wanted).map(Offering::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an offering")
  public OfferingView getOffering(UUID id) {
    return offerings.require(id).view();
  }
}
