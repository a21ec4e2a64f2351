package org.sptt.training.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
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
import org.sptt.training.offering.Nature;
import org.sptt.training.offering.Offerings;

@Path("api/head-counts")
@Tag(name = "Head counts", description = "People reached without names.")
class HeadCountResource {

  private final HeadCounts headCounts;
  private final Offerings offerings;
  private final Caller caller;
  private final Upserts upserts;
  private final Clock clock;

  HeadCountResource(
      HeadCounts headCounts, Offerings offerings, Caller caller, Upserts upserts, Clock clock) {
    this.headCounts = headCounts;
    this.offerings = offerings;
    this.caller = caller;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a head count")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "unknown-offering, number-below-zero, in-the-future.")
  public Upsert putHeadCount(
      @Valid @BeanParam ExternalId external, @Valid @NotNull HeadCountRequest request) {
    Nature nature = offerings.requireReferred(request.offeringId()).nature();
    return upserts.put(
        headCounts,
        external,
        HeadCount::new,
        headCount -> headCount.describe(request, clock),
        headCount -> headCount.recorded(nature));
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
  @Transactional
  @Operation(summary = "Take back a head count entered by mistake")
  public void deleteHeadCount(UUID id) {
    HeadCount headCount = headCounts.require(id);
    Nature nature = offerings.requireReferred(headCount.offeringId()).nature();
    upserts.remove(headCounts, headCount, headCount.removed(nature));
  }

  private HeadCountView shown(HeadCount headCount) {
    HeadCountView view = headCount.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
