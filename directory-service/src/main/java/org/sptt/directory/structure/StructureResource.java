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
  @Operation(summary = "Enter or change a structure")
  public Upsert putStructure(
      @Valid @BeanParam ExternalId external, @Valid @NotNull StructureRequest request) {
    return upserts.put(
        structures,
        external,
        Structure::new,
        structure -> structure.describe(request),
        Structure::recorded);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the structures")
  public Page<StructureView> listStructures(@Valid @BeanParam PageRequest wanted) {
    Page<StructureView> page = structures.page(wanted).map(Structure::view);
    return page;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a structure's card")
  public StructureView getStructure(UUID id) {
    return structures.require(id).view();
  }
}
