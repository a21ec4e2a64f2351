package org.sptt.experimentation.experimentation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/experimentations")
@Tag(name = "Experimentations", description = "Partners see those of their own structure.")
class ExperimentationResource {

  private final Experimentations experimentations;
  private final EnterExperimentation enterExperimentation;
  private final Upserts upserts;
  private final DirectoryCopy directory;
  private final Caller caller;

  ExperimentationResource(
      Experimentations experimentations,
      EnterExperimentation enterExperimentation,
      Upserts upserts,
      DirectoryCopy directory,
      Caller caller) {
    this.experimentations = experimentations;
    this.enterExperimentation = enterExperimentation;
    this.upserts = upserts;
    this.directory = directory;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Enter or change an experimentation",
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
      description = "unknown-structure, in-the-future, dates-in-wrong-order.")
  public Response putExperimentation(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ExperimentationRequest request) {
    return enterExperimentation.enter(external, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the experimentations", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of experimentations; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = ExperimentationView[].class)))
  public Response listExperimentations(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return experimentations
        .page(wanted, directory.sightOf(caller))
        .map(Experimentation::view)
        .toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an experimentation")
  @APIResponse(responseCode = "200", description = "The experimentation.")
  @APIResponse(responseCode = "404", description = "No such experimentation.")
  public ExperimentationView getExperimentation(UUID id) {
    Experimentation experimentation = experimentations.require(id);
    directory.sightOf(caller).require(experimentation.structureId(), Experimentations.NOUN);
    return experimentation.view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Take back an experimentation entered by mistake",
      description = "One that is given up is kept, with the status given-up.")
  @APIResponse(responseCode = "204", description = "Taken back; it no longer counts.")
  @APIResponse(responseCode = "404", description = "No such experimentation.")
  @APIResponse(responseCode = "409", description = "still-in-use: it has a to-do list.")
  public void deleteExperimentation(UUID id) {
    Experimentation experimentation = experimentations.requireLocked(id);
    upserts.remove(experimentations, experimentation, experimentation.removed());
  }
}
