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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Sight;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/experts")
@Tag(name = "Experts", description = "People and structures that advise, train or testify.")
class ExpertResource {

  private final EnterExpert enterExpert;
  private final Experts experts;
  private final Structures structures;
  private final Caller caller;
  private final Upserts upserts;

  ExpertResource(
      EnterExpert enterExpert,
      Experts experts,
      Structures structures,
      Caller caller,
      Upserts upserts) {
    this.enterExpert = enterExpert;
    this.experts = experts;
    this.structures = structures;
    this.caller = caller;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "List an expert in the directory, or change the entry")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "The structure is not known.")
  public Upsert putExpert(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ExpertRequest request) {
    return enterExpert.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the experts", description = "Partners see their structure's entries.")
  public Page<ExpertView> listExperts(@Valid @BeanParam PageRequest wanted) {
    Sight sight = structures.sightOf(caller);
    return experts.page(wanted, Sight.covers("structureId"), sight.parameters()).map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an entry of the directory")
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
