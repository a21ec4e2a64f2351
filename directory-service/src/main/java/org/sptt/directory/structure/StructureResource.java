package org.sptt.directory.structure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;

@Path("api/structures")
@Tag(name = "Structures")
class StructureResource {

  private final EnterStructure enterStructure;
  private final Structures structures;
  private final Judge judge;

  StructureResource(EnterStructure enterStructure, Structures structures, Judge judge) {
    this.enterStructure = enterStructure;
    this.structures = structures;
    this.judge = judge;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a structure",
      description = "Communes are those of the official list; their codes come out of the names.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "409", description = "siret-known: another structure has the SIRET.")
  @APIResponse(
      responseCode = "422",
      description = "unknown-commune, ambiguous-commune, commune-elsewhere, siret-and-absence.")
  public Upsert putStructure(
      @Valid @BeanParam ExternalId external, @Valid @NotNull StructureRequest request) {
    return enterStructure.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the structures")
  public Page<StructureView> listStructures(@Valid @BeanParam PageRequest wanted) {
    return structures.page(wanted).map(Structure::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a structure's card")
  public StructureView getStructure(UUID id) {
    return structures.require(id).view();
  }

  @GET
  @Path("{id}/quality")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "How complete and how fresh a card is, and what would raise it")
  public Quality getQuality(UUID id) {
    return structures.require(id).quality(judge);
  }
}
