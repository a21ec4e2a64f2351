package org.sptt.directory.expert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Sight;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/experts")
@Tag(name = "Experts", description = "People and structures that advise, train or testify.")
class ExpertResource {

  private final Experts experts;
  private final Structures structures;
  private final Caller caller;
  private final Upserts upserts;

  ExpertResource(Experts experts, Structures structures, Caller caller, Upserts upserts) {
    this.experts = experts;
    this.structures = structures;
    this.caller = caller;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "List an expert in the directory, or change the entry",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Listed.")
  @APIResponse(responseCode = "422", description = "The structure is not known.")
  public Response putExpert(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ExpertRequest request) {
    Optional<Structure> structure = structures.referred(request.structureId());
    return upserts
        .put(
            experts,
            external,
            Expert::new,
            expert -> expert.describe(request, structure),
            Expert::listed)
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "List the experts",
      description = "Ordered by id, page by page; partners see their structure's entries.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = ExpertView[].class)))
  public Response listExperts(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    Sight sight = structures.sightOf(caller);
    return experts
        .page(wanted, Sight.covers("structureId"), sight.parameters())
        .map(this::shown)
        .toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an entry of the directory")
  @APIResponse(responseCode = "200", description = "The entry.")
  @APIResponse(responseCode = "404", description = "No such entry, or another structure's.")
  public ExpertView getExpert(UUID id) {
    Expert expert = experts.require(id);
    structures.sightOf(caller).require(expert.structureId(), "expert");
    return shown(expert);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back an entry made by mistake")
  @APIResponse(responseCode = "204", description = "It counts no longer.")
  @APIResponse(responseCode = "404", description = "No such entry.")
  @APIResponse(responseCode = "409", description = "Meetings with it are recorded.")
  public void deleteExpert(UUID id) {
    Expert expert = experts.require(id);
    upserts.remove(experts, expert, expert.removed());
  }

  private ExpertView shown(Expert expert) {
    ExpertView view = expert.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
