package org.sptt.experimentation.workshop;

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
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Upsert;
import org.sptt.privacy.ReadLog;

@Path("api/workshops/{workshopId}/attendances")
@Tag(
    name = "Workshop attendances",
    description = "Partners see the people who came for their own structure.")
class WorkshopAttendanceResource {

  private final Workshops workshops;
  private final WorkshopAttendances attendances;
  private final AttendWorkshop attendWorkshop;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  WorkshopAttendanceResource(
      Workshops workshops,
      WorkshopAttendances attendances,
      AttendWorkshop attendWorkshop,
      DirectoryCopy directory,
      Caller caller,
      ReadLog reads) {
    this.workshops = workshops;
    this.attendances = attendances;
    this.attendWorkshop = attendWorkshop;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Note who came to a workshop",
      description = "Once each person, known by the e-mail.")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "workshop-full, workshop-cancelled, workshop-not-started, unknown-structure.")
  public Upsert putWorkshopAttendance(
      UUID workshopId, @Valid @NotNull WorkshopAttendanceRequest request) {
    return attendWorkshop.attend(workshopId, request.participant());
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List who came to a workshop")
  public Page<WorkshopAttendanceView> listWorkshopAttendances(
      UUID workshopId, @Valid @BeanParam PageRequest wanted) {
    workshops.require(workshopId);
    boolean pseudonymously = caller.readsPseudonymously();
    Page<WorkshopAttendance> page = attendances.page(workshopId, wanted, directory.sightOf(caller));
    reads.several("workshop-attendances-by-api", page.rows().size());
    return page.map(attendance -> attendance.view(pseudonymously));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an attendance")
  public WorkshopAttendanceView getWorkshopAttendance(UUID workshopId, UUID id) {
    WorkshopAttendance attendance = attendances.require(workshopId, id);
    directory.sightOf(caller).require(attendance.structureId(), WorkshopAttendances.NOUN);
    reads.one("workshop-attendance-by-api", attendance.personKey());
    return attendance.view(caller.readsPseudonymously());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take back an attendance entered by mistake")
  public void deleteWorkshopAttendance(UUID workshopId, UUID id) {
    attendWorkshop.takeBack(workshopId, id);
  }
}
