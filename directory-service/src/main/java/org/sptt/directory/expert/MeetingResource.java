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
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;

@Path("api/meetings")
@Tag(name = "Meetings", description = "Meetings with experts of the directory.")
class MeetingResource {

  private final KeepMeeting keepMeeting;
  private final Meetings meetings;
  private final Caller caller;

  MeetingResource(KeepMeeting keepMeeting, Meetings meetings, Caller caller) {
    this.keepMeeting = keepMeeting;
    this.meetings = meetings;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a meeting that was held")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "The expert is not known, or the date is still to come.")
  public Upsert putMeeting(
      @Valid @BeanParam ExternalId external, @Valid @NotNull MeetingRequest request) {
    return keepMeeting.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the meetings")
  public Page<MeetingView> listMeetings(@Valid @BeanParam PageRequest wanted) {
    return meetings.page(wanted).map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a meeting")
  public MeetingView getMeeting(UUID id) {
    return shown(meetings.require(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a meeting entered by mistake")
  public void deleteMeeting(UUID id) {
    keepMeeting.remove(id);
  }

  private MeetingView shown(Meeting meeting) {
    MeetingView view = meeting.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
