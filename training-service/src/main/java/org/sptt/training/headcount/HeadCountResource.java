package org.sptt.training.headcount;

import jakarta.annotation.security.RolesAllowed;
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

@Path("api/head-counts")
@Tag(name = "Head counts", description = "People reached without names.")
class HeadCountResource {

  private final EnterHeadCount enterHeadCount;
  private final HeadCounts headCounts;
  private final Caller caller;

  HeadCountResource(EnterHeadCount enterHeadCount, HeadCounts headCounts, Caller caller) {
    this.enterHeadCount = enterHeadCount;
    this.headCounts = headCounts;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Enter or change a head count")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "unknown-offering, number-below-zero, in-the-future.")
  public Upsert putHeadCount(
      @Valid @BeanParam ExternalId external, @Valid @NotNull HeadCountRequest request) {
    return enterHeadCount.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the head counts")
  public Page<HeadCountView> listHeadCounts(@Valid @BeanParam PageRequest wanted) {
    return headCounts.page(wanted).map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a head count")
  public HeadCountView getHeadCount(UUID id) {
    return shown(headCounts.require(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take back a head count entered by mistake")
  public void deleteHeadCount(UUID id) {
    enterHeadCount.remove(id);
  }

  private HeadCountView shown(HeadCount headCount) {
    HeadCountView view = headCount.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
