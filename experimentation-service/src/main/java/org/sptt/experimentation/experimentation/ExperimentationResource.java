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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
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
  @Operation(summary = "Enter or change an experimentation")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "unknown-structure, in-the-future, dates-in-wrong-order.")
  public Upsert putExperimentation(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ExperimentationRequest request) {
    return enterExperimentation.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the experimentations")
  public Page<ExperimentationView> listExperimentations(@Valid @BeanParam PageRequest wanted) {
    return experimentations.page(wanted, directory.sightOf(caller)).map(Experimentation::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an experimentation")
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
  @APIResponse(responseCode = "409", description = "still-in-use: it has a to-do list.")
  public void deleteExperimentation(UUID id) {
    Experimentation experimentation = experimentations.requireLocked(id);
    upserts.remove(experimentations, experimentation, experimentation.removed());
  }
}
