package org.sptt.training.programme;

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
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/programme-meetings")
@Tag(
    name = "Programme meetings",
    description = "Meetings that steer the programme or frame its evaluation.")
class ProgrammeMeetingResource {

  private final ProgrammeMeetings programmeMeetings;
  private final Upserts upserts;
  private final Clock clock;

  ProgrammeMeetingResource(ProgrammeMeetings programmeMeetings, Upserts upserts, Clock clock) {
    this.programmeMeetings = programmeMeetings;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a programme meeting")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "number-below-zero, in-the-future.")
  public Upsert putProgrammeMeeting(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ProgrammeMeetingRequest request) {
    return upserts.put(
        programmeMeetings,
        external,
        ProgrammeMeeting::new,
        meeting -> meeting.describe(request, clock),
        ProgrammeMeeting::recorded);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the programme meetings")
  public Page<ProgrammeMeetingView> listProgrammeMeetings(@Valid @BeanParam PageRequest wanted) {
    return programmeMeetings.page(wanted).map(ProgrammeMeeting::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a programme meeting")
  public ProgrammeMeetingView getProgrammeMeeting(UUID id) {
    return programmeMeetings.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a programme meeting entered by mistake")
  public void deleteProgrammeMeeting(UUID id) {
    ProgrammeMeeting programmeMeeting = programmeMeetings.require(id);
    upserts.remove(programmeMeetings, programmeMeeting, programmeMeeting.removed());
  }
}
