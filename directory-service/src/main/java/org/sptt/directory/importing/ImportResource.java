package org.sptt.directory.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;

@Path("api/imports")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Imports", description = "Whole tables, looked at first and carried out on demand.")
class ImportResource {

  private static final int LINES_AT_ONCE = 500;

  private final LookAtFile lookAtFile;
  private final ApplyImport applyImport;
  private final ImportRuns runs;
  private final ImportLines importLines;
  private final Caller caller;

  ImportResource(
      LookAtFile lookAtFile,
      ApplyImport applyImport,
      ImportRuns runs,
      ImportLines importLines,
      Caller caller) {
    this.lookAtFile = lookAtFile;
    this.applyImport = applyImport;
    this.runs = runs;
    this.importLines = importLines;
    this.caller = caller;
  }

  @POST
  @Path("{kind}/{source}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Look at a CSV file without doing anything of it",
      description =
          "Its encoding and separator are found out. The answer counts what it would do; the rows"
              + " say it one by one.")
  @APIResponse(responseCode = "200", description = "What the file would do.")
  @APIResponse(
      responseCode = "422",
      description =
          "not-a-table, broken-row, unknown-column, double-column, no-identifier, empty-table,"
              + " too-many-rows, source-needed.")
  public ImportRun lookAtTable(
      @Parameter(description = "structures, experts, initiatives or people.") String kind,
      @Parameter(description = "Names the rows, with the identifier of each.") String source,
      InputStream content)
      throws IOException {
    java.nio.file.Path file = Files.createTempFile("import", ".csv");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return runs.require(lookAtFile.look(kind, source, caller.name(), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.delete(file);
    }
  }

  @GET
  @Path("{id}")
  @Operation(summary = "What a file would do, or how far it is carried out")
  public ImportRun getImport(UUID id) {
    return runs.require(id);
  }

  @GET
  @Path("{id}/lines")
  @Operation(
      summary = "What the rows of a file would do",
      description = "In their order; those that change nothing are only counted.")
  public List<ImportLine> listImportLines(
      UUID id,
      @Parameter(description = "Only those of this outcome.") @RestQuery
          Optional<ImportLine.Outcome> outcome,
      @Parameter(description = "Only those behind this line.") @RestQuery @DefaultValue("0")
          long behind) {
    runs.require(id);
    return importLines.of(id, outcome, behind, LINES_AT_ONCE);
  }

  @POST
  @Path("{id}/application")
  @Operation(
      summary = "Do exactly what the file was found to do",
      description = "Goes on behind the answer; the import says how far it is.")
  @APIResponse(responseCode = "202", description = "Under way.")
  @APIResponse(
      responseCode = "409",
      description = "import-outdated: what stands has changed meanwhile; import-over.")
  public Response applyImport(UUID id) {
    applyImport.order(id);
    return Response.accepted(runs.require(id)).build();
  }
}
