package org.sptt.directory.structure;

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
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/structures")
@Tag(name = "Structures")
class StructureResource {

  private final Structures structures;
  private final Upserts upserts;

  StructureResource(Structures structures, Upserts upserts) {
    this.structures = structures;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a structure",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  public Response putStructure(
      @Valid @BeanParam ExternalId external, @Valid @NotNull StructureRequest request) {
    return upserts
        .put(
            structures,
            external,
            Structure::new,
            structure -> structure.describe(request),
            Structure::recorded)
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the structures", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of structures; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = StructureView[].class)))
  public Response listStructures(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    Page<StructureView> page = structures.page(wanted).map(Structure::view);
    return page.toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a structure's card")
  @APIResponse(responseCode = "200", description = "The card.")
  @APIResponse(responseCode = "404", description = "No such structure.")
  public StructureView getStructure(UUID id) {
    return structures.require(id).view();
  }
}
