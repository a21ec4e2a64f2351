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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.edge.Rules;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/meetings")
@Tag(name = "Meetings", description = "Meetings with experts of the directory.")
class MeetingResource {

  private final Meetings meetings;
  private final Experts experts;
  private final Caller caller;
  private final Upserts upserts;
  private final Clock clock;

  MeetingResource(Meetings meetings, Experts experts, Caller caller, Upserts upserts, Clock clock) {
    this.meetings = meetings;
    this.experts = experts;
    this.caller = caller;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a meeting that was held",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(
      responseCode = "422",
      description = "The expert is not known, or the date is still to come.")
  public Response putMeeting(
      @Valid @BeanParam ExternalId external, @Valid @NotNull MeetingRequest request) {
    experts.requireReferred(request.expertId());
    Rules.happened("heldOn", request.heldOn(), clock);
    return upserts
        .put(meetings, external, Meeting::new, meeting -> meeting.describe(request), Meeting::held)
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the meetings", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of meetings; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = MeetingView[].class)))
  public Response listMeetings(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return meetings.page(wanted).map(this::shown).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a meeting")
  @APIResponse(responseCode = "200", description = "The meeting.")
  @APIResponse(responseCode = "404", description = "No such meeting.")
  public MeetingView getMeeting(UUID id) {
    return shown(meetings.require(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a meeting entered by mistake")
  @APIResponse(responseCode = "204", description = "It counts no longer.")
  @APIResponse(responseCode = "404", description = "No such meeting.")
  public void deleteMeeting(UUID id) {
    Meeting meeting = meetings.require(id);
    upserts.remove(meetings, meeting, meeting.removed());
  }

  private MeetingView shown(Meeting meeting) {
    MeetingView view = meeting.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
