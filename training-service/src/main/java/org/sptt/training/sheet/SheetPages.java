package org.sptt.training.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;
import org.sptt.privacy.ReadLog;

@Path("/")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class SheetPages {

  /** For people who turn up unannounced, to write themselves in. */
  private static final int EMPTY_LINES = 8;

  private final AttendanceSheets sheets;
  private final FillSheet fillSheet;
  private final ReadLog reads;
  private final Forms forms;
  private final SheetTexts texts;

  SheetPages(
      AttendanceSheets sheets, FillSheet fillSheet, ReadLog reads, Forms forms, SheetTexts texts) {
    this.sheets = sheets;
    this.fillSheet = fillSheet;
    this.reads = reads;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance sheet(AttendanceSheet sheet);

    static native TemplateInstance late(AttendanceSheet sheet);

    static native TemplateInstance signing(AttendanceSheet sheet, int emptyLines);
  }

  @GET
  @Path("sessions/{sessionId}/presences")
  @Operation(hidden = true)
  public TemplateInstance sheet(UUID sessionId) {
    AttendanceSheet sheet = sheets.of(sessionId);
    reads.several("attendance-sheet", sheet.rows().size());
    return Templates.sheet(sheet);
  }

  @POST
  @Path("sessions/{sessionId}/presences")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response fill(UUID sessionId) {
    return forms.submit(
        FilledSheet.class,
        filled -> {
          fillSheet.fill(sessionId, filled);
          return forms.seen(path(sessionId), texts.kept());
        },
        () -> sheet(sessionId));
  }

  /** On a page of its own, so that nothing ticked on the sheet is lost when it is refused. */
  @GET
  @Path("sessions/{sessionId}/presences/ajout")
  @Operation(hidden = true)
  public TemplateInstance late(UUID sessionId) {
    return Templates.late(sheets.of(sessionId));
  }

  @POST
  @Path("sessions/{sessionId}/presences/ajout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(UUID sessionId) {
    return forms.submit(
        LateComer.class,
        lateComer -> {
          fillSheet.add(sessionId, lateComer);
          return forms.seen(path(sessionId), texts.added());
        },
        () -> late(sessionId));
  }

  /** To be printed, and signed by hand. */
  @GET
  @Path("sessions/{sessionId}/emargement")
  @Operation(hidden = true)
  public TemplateInstance signing(UUID sessionId) {
    AttendanceSheet sheet = sheets.of(sessionId);
    reads.several("signing-sheet", sheet.rows().size());
    return Templates.signing(sheet, EMPTY_LINES);
  }

  private static String path(UUID sessionId) {
    return "/training/sessions/" + sessionId + "/presences";
  }
}
