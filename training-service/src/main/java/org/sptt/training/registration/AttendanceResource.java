package org.sptt.training.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Upsert;
import org.sptt.privacy.ReadLog;
import org.sptt.training.session.Sessions;

@Path("api/sessions/{sessionId}/attendances")
@Tag(name = "Attendances", description = "Partners see those of their own structure's people.")
class AttendanceResource {

  private final RegisterParticipant registerParticipant;
  private final Registrations registrations;
  private final Sessions sessions;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  AttendanceResource(
      RegisterParticipant registerParticipant,
      Registrations registrations,
      Sessions sessions,
      DirectoryCopy directory,
      Caller caller,
      ReadLog reads) {
    this.registerParticipant = registerParticipant;
    this.registrations = registrations;
    this.sessions = sessions;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Note who came to a session, and when",
      description =
          "Once each person, known by the e-mail."
              + " No half-day at all withdraws the attendance.")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description =
          "session-cancelled, session-not-started, half-day-outside-session, in-the-future,"
              + " nothing-to-withdraw, unknown-structure.")
  public Upsert putAttendance(UUID sessionId, @Valid @NotNull AttendanceRequest request) {
    return registerParticipant.attend(sessionId, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List who came")
  public Page<AttendanceView> listAttendances(
      UUID sessionId, @Valid @BeanParam PageRequest wanted) {
    sessions.require(sessionId);
    Page<Registration> page =
        registrations.pageOfAttendance(sessionId, wanted, directory.sightOf(caller));
    reads.several("attendances-by-api", page.rows().size());
    return page.map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an attendance")
  public AttendanceView getAttendance(UUID sessionId, UUID id) {
    Registration registration = registrations.require(sessionId, id);
    directory.sightOf(caller).require(registration.structureId().orElse(null), "attendance");
    if (!registration.came()) {
      throw Refusals.notFound("attendance");
    }
    reads.one("attendance-by-api", registration.personKey());
    return shown(registration);
  }

  private AttendanceView shown(Registration registration) {
    AttendanceView view = registration.attendanceView();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
