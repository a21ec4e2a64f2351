package org.sptt.training.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.privacy.ReadLog;
import org.sptt.tables.Table;
import org.sptt.tables.TableDownload;
import org.sptt.tables.TableFormat;

/** Beside the pages rather than in the API, so that a browser that is signed in can download. */
@Path("exports")
@Tag(
    name = "Exports",
    description =
        "Spreadsheets, sent while they are read; csv, xlsx and ods. No cell is ever calculated.")
class ExportResource {

  private static final String FORMAT = "How the file ends: csv, xlsx or ods.";

  private final ExportRows rows;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  ExportResource(ExportRows rows, DirectoryCopy directory, Caller caller, ReadLog reads) {
    this.rows = rows;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @GET
  @Path("sessions.{format}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Download all sessions, with how many people registered and came")
  @APIResponse(responseCode = "200", description = "The file.")
  public Response exportSessions(@Parameter(description = FORMAT) TableFormat format) {
    return TableDownload.of(ExportTables.SESSIONS, format, rows::sessionsAfter);
  }

  @GET
  @Path("inscriptions.{format}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "Download who asked for a place",
      description = "Partners get their own structure's people, evaluators nobody's name.")
  @APIResponse(responseCode = "200", description = "The file.")
  public Response exportRegistrations(
      @Parameter(description = FORMAT) TableFormat format,
      @Parameter(description = "Of this session only.") @RestQuery Optional<UUID> session) {
    return people(ExportTables.registrations(caller.readsPseudonymously()), format, session, false);
  }

  @GET
  @Path("presences.{format}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "Download who came, and when",
      description = "Partners get their own structure's people, evaluators nobody's name.")
  @APIResponse(responseCode = "200", description = "The file.")
  public Response exportAttendances(
      @Parameter(description = FORMAT) TableFormat format,
      @Parameter(description = "Of this session only.") @RestQuery Optional<UUID> session) {
    return people(ExportTables.attendances(caller.readsPseudonymously()), format, session, true);
  }

  private Response people(
      Table<RegistrationRow> table,
      TableFormat format,
      Optional<UUID> session,
      boolean onlyWhoCame) {
    Selection selection = new Selection(session, onlyWhoCame, directory.sightOf(caller));
    reads.several(
        onlyWhoCame ? "attendances-export" : "registrations-export", rows.people(selection));
    return TableDownload.of(table, format, last -> rows.registrationsAfter(last, selection));
  }
}
