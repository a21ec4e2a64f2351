package org.sptt.reporting.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.reporting.document.DocumentFormat;

/** Beside the pages rather than in the API, so that everyone can download what is published. */
@Path("bilans/{id}/fichiers")
@Tag(
    name = "Report files",
    description = "Published reports as files: PDF, ODT, XLSX, ODS, CSV, JSON.")
class FilePages {

  private final Reports reports;
  private final ReportFiles files;
  private final Caller caller;

  FilePages(Reports reports, ReportFiles files, Caller caller) {
    this.reports = reports;
    this.files = files;
    this.caller = caller;
  }

  @GET
  @Path("{file}")
  @PermitAll
  @Operation(
      summary = "Download a report",
      description =
          "Without the small numbers, which only coordinators and evaluators get, and only when they ask.")
  @APIResponse(
      responseCode = "200",
      description = "The file, of a published report always the same.")
  @APIResponse(responseCode = "404", description = "No such report for you, or no such file.")
  public Response downloadReport(UUID id, DocumentFormat file, @RestQuery boolean complete) {
    Report report = reports.require(id);
    boolean team = caller.seesEverything();
    if (!team && (complete || !report.isPublished())) {
      throw Refusals.notFound("report");
    }
    return Response.ok(files.file(report, !complete, file))
        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(file.fileName()))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
