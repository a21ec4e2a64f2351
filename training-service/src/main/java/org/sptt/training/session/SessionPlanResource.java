package org.sptt.training.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Edition;
import org.sptt.edge.Roles;

@Path("api/sessions")
@Tag(name = "Planning", description = "Sessions to come, from draft to cancellation.")
@RolesAllowed(Roles.COORDINATOR)
class SessionPlanResource {

  private final PlanSession planSession;

  SessionPlanResource(PlanSession planSession) {
    this.planSession = planSession;
  }

  @POST
  @Operation(
      summary = "Plan a session",
      description = "As a draft, which coordinators see and nobody else.")
  @APIResponse(
      responseCode = "201",
      description = "Planned; Location leads to its plan, ETag is its version.",
      content = @Content(schema = @Schema(implementation = PlannedSession.class)))
  @APIResponse(
      responseCode = "422",
      description =
          "unknown-offering, dates-in-wrong-order, in-the-past, time-does-not-exist,"
              + " time-happens-twice, sign-up-times-impossible, number-below-zero.")
  @APIResponse(responseCode = "409", description = "shares-above-capacity.")
  public Response planSession(@Valid @NotNull SessionPlan plan, @Context UriInfo uri) {
    PlannedSession planned = planSession.plan(plan);
    return Response.created(
            uri.getAbsolutePathBuilder().path(planned.id().toString()).path("plan").build())
        .entity(planned)
        .tag(Edition.tag(planned.version()))
        .build();
  }

  @GET
  @Path("{id}/plan")
  @Operation(summary = "Read a session's plan")
  @APIResponse(
      responseCode = "200",
      description = "The plan; ETag is its version.",
      content = @Content(schema = @Schema(implementation = PlannedSession.class)))
  public Response getPlan(UUID id) {
    return answer(planSession.read(id));
  }

  @PUT
  @Path("{id}/plan")
  @Operation(
      summary = "Change a session's plan",
      description = "Another time or place moves it, and everyone who signed up is told.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content = @Content(schema = @Schema(implementation = PlannedSession.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "session-over, capacity-below-confirmed, share-below-confirmed,"
              + " shares-above-capacity.")
  @APIResponse(responseCode = "412", description = "Someone else changed it meanwhile.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  @APIResponse(
      responseCode = "422",
      description = "As when planning; attendance-outside-dates when people came already.")
  public Response putPlan(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull SessionPlan plan) {
    return answer(planSession.revise(id, ifMatch, plan));
  }

  @POST
  @Path("{id}/publication")
  @Operation(
      summary = "Publish a session",
      description = "It stands in the agenda from now on, and people can sign up.")
  @APIResponse(
      responseCode = "200",
      description = "Published, or already so.",
      content = @Content(schema = @Schema(implementation = PlannedSession.class)))
  @APIResponse(responseCode = "409", description = "session-over.")
  @APIResponse(responseCode = "412", description = "Someone else changed it meanwhile.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  @APIResponse(responseCode = "422", description = "accessibility-missing, in-the-past.")
  public Response publishSession(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(planSession.publish(id, ifMatch));
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(
      summary = "Call a session off",
      description = "Everyone who has a place or waits for one is told.")
  @APIResponse(
      responseCode = "200",
      description = "Called off.",
      content = @Content(schema = @Schema(implementation = PlannedSession.class)))
  @APIResponse(responseCode = "409", description = "session-over.")
  @APIResponse(responseCode = "412", description = "Someone else changed it meanwhile.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  @APIResponse(responseCode = "422", description = "session-attended.")
  public Response cancelSession(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(planSession.callOff(id, ifMatch));
  }

  private static Response answer(PlannedSession planned) {
    return Response.ok(planned).tag(Edition.tag(planned.version())).build();
  }
}
