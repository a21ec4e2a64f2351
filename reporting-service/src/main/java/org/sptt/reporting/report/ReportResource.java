package org.sptt.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Edition;
import org.sptt.edge.Roles;

@Path("api/reports")
@Tag(
    name = "Reports",
    description = "Documents of figures: written as drafts, frozen when published, with errata.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class ReportResource {

  private final Reports reports;
  private final WriteReport writeReport;
  private final PublishReport publishReport;
  private final FrozenReports frozen;
  private final Errata errata;

  ReportResource(
      Reports reports,
      WriteReport writeReport,
      PublishReport publishReport,
      FrozenReports frozen,
      Errata errata) {
    this.reports = reports;
    this.writeReport = writeReport;
    this.publishReport = publishReport;
    this.frozen = frozen;
    this.errata = errata;
  }

  @POST
  @Operation(
      summary = "Begin a report",
      description =
          "Laid out after the sections that the indicators name, or with the blocks of another report.")
  @APIResponse(responseCode = "201", description = "The draft.")
  @APIResponse(responseCode = "404", description = "There is no such report to copy.")
  public Response beginReport(@Valid @NotNull NewReport request) {
    Report report = writeReport.begin(request.title(), request.asOf(), request.pattern());
    return answer(Response.Status.CREATED, report);
  }

  @GET
  @Transactional
  @Operation(summary = "List the reports", description = "Published ones first, then drafts.")
  @APIResponse(responseCode = "200", description = "The reports.")
  public List<ReportView> listReports() {
    return Stream.concat(reports.published().stream(), reports.drafts().stream())
        .map(report -> ReportView.of(report, Map.of()))
        .toList();
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "Read a report", description = "Its ETag is what an edit has to name.")
  @APIResponse(responseCode = "200", description = "The report, with its blocks.")
  @APIResponse(responseCode = "404", description = "No such report.")
  public Response getReport(UUID id) {
    return answer(Response.Status.OK, reports.require(id));
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Write a draft anew",
      description = "With If-Match, the version that was read.")
  @APIResponse(responseCode = "200", description = "The draft as it is now.")
  @APIResponse(responseCode = "409", description = "It is published, and never changes.")
  @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile.")
  @APIResponse(responseCode = "422", description = "A block cannot be shown; the detail says why.")
  public Response putReport(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ReportRequest request) {
    return answer(Response.Status.OK, writeReport.write(id, ifMatch, request));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Delete a draft",
      description = "With If-Match, the version that was read. A published report stays.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "409", description = "It is published, and stays.")
  @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile.")
  public void deleteReport(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    writeReport.discard(id, ifMatch);
  }

  @POST
  @Path("{id}/publication")
  @Operation(
      summary = "Publish a report",
      description =
          "Pins its figures, its date, what is known by now and the versions of the definitions, and keeps"
              + " its files as they are. It never changes after.")
  @APIResponse(responseCode = "204", description = "It is published.")
  @APIResponse(responseCode = "409", description = "It was published already.")
  @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile.")
  @APIResponse(responseCode = "422", description = "A block cannot be shown; the detail says why.")
  public void publishReport(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    publishReport.publish(id, ifMatch);
  }

  @GET
  @Path("{id}/errata")
  @Transactional
  @Operation(
      summary = "What a published report would say otherwise today",
      description =
          "Each number that differs: the report and its errata together are the live figures.")
  @APIResponse(responseCode = "200", description = "The errata; none for a draft.")
  @APIResponse(responseCode = "404", description = "No such report.")
  public List<Erratum> listErrata(UUID id) {
    return errata.of(reports.require(id));
  }

  private Response answer(Response.Status status, Report report) {
    return Response.status(status)
        .tag(Edition.tag(report.version()))
        .entity(ReportView.of(report, frozen.hashes(report.id())))
        .build();
  }
}
