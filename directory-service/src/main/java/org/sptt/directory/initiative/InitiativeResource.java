package org.sptt.directory.initiative;

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
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/initiatives")
@Tag(name = "Initiatives", description = "Inspiring initiatives from which others can learn.")
class InitiativeResource {

  private final EnterInitiative enterInitiative;
  private final Initiatives initiatives;
  private final Caller caller;
  private final Upserts upserts;

  InitiativeResource(
      EnterInitiative enterInitiative, Initiatives initiatives, Caller caller, Upserts upserts) {
    this.enterInitiative = enterInitiative;
    this.initiatives = initiatives;
    this.caller = caller;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change an initiative")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "The date is still to come.")
  public Upsert putInitiative(
      @Valid @BeanParam ExternalId external, @Valid @NotNull InitiativeRequest request) {
    return enterInitiative.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the initiatives")
  public Page<InitiativeView> listInitiatives(@Valid @BeanParam PageRequest wanted) {
    return initiatives.page(wanted).map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an initiative")
  public InitiativeView getInitiative(UUID id) {
    return shown(initiatives.require(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back an initiative entered by mistake")
  public void deleteInitiative(UUID id) {
    Initiative initiative = initiatives.require(id);
    upserts.remove(initiatives, initiative, initiative.removed());
  }

  private InitiativeView shown(Initiative initiative) {
    InitiativeView view = initiative.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
