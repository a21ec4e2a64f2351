package org.sptt.training.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Upsert;
import org.sptt.training.session.Sessions;

@Path("api/sessions/{sessionId}/attendances")
@Tag(name = "Attendances", description = "Partners see those of their own structure's people.")
class AttendanceResource {

  private final RegisterParticipant registerParticipant;
  private final Registrations registrations;
  private final Sessions sessions;
  private final DirectoryCopy directory;
  private final Caller caller;

  AttendanceResource(
      RegisterParticipant registerParticipant,
      Registrations registrations,
      Sessions sessions,
      DirectoryCopy directory,
      Caller caller) {
    this.registerParticipant = registerParticipant;
    this.registrations = registrations;
    this.sessions = sessions;
    this.directory = directory;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Note who came to a session, and when",
      description =
          "Once each person, known by the e-mail; the same again changes nothing."
              + " No half-day at all withdraws the attendance.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Noted.")
  @APIResponse(responseCode = "404", description = "No such session.")
  @APIResponse(
      responseCode = "422",
      description =
          "session-cancelled, session-not-started, half-day-outside-session, in-the-future,"
              + " nothing-to-withdraw, unknown-structure.")
  public Response putAttendance(UUID sessionId, @Valid @NotNull AttendanceRequest request) {
    return registerParticipant.attend(sessionId, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List who came", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of attendances; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = AttendanceView[].class)))
  @APIResponse(responseCode = "404", description = "No such session.")
  public Response listAttendances(
      UUID sessionId, @Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    sessions.require(sessionId);
    return registrations
        .pageOfAttendance(sessionId, wanted, directory.sightOf(caller))
        .map(this::shown)
        .toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an attendance")
  @APIResponse(responseCode = "200", description = "The attendance.")
  @APIResponse(responseCode = "404", description = "No such attendance, or of another structure.")
  public AttendanceView getAttendance(UUID sessionId, UUID id) {
    Registration registration = registrations.require(sessionId, id);
    directory.sightOf(caller).require(registration.structureId().orElse(null), "attendance");
    if (!registration.came()) {
      throw Refusals.notFound("attendance");
    }
    return shown(registration);
  }

  private AttendanceView shown(Registration registration) {
    AttendanceView view = registration.attendanceView();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
