package org.sptt.directory.rights;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;
import org.sptt.events.PersonKey;

/** What became of people's requests, and who looked at their data. */
@Path("gestion/droits")
@RolesAllowed(Roles.COORDINATOR)
class RightsPages {

  static final String PATH = "/directory/gestion/droits";

  private final ErasureRegister erasures;
  private final DataCopyRegister copies;
  private final RectificationRegister rectifications;
  private final Receipts receipts;
  private final RetentionReports retention;
  private final DataReads reads;
  private final PersonKey keys;
  private final Forms forms;

  RightsPages(
      ErasureRegister erasures,
      DataCopyRegister copies,
      RectificationRegister rectifications,
      Receipts receipts,
      RetentionReports retention,
      DataReads reads,
      PersonKey keys,
      Forms forms) {
    this.erasures = erasures;
    this.copies = copies;
    this.rectifications = rectifications;
    this.receipts = receipts;
    this.retention = retention;
    this.reads = reads;
    this.keys = keys;
    this.forms = forms;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance rights(
        List<DataCopyView> copies,
        List<RectificationView> rectifications,
        List<ErasureView> erasures,
        List<RetentionReports.RetentionReport> retention,
        List<DataReads.DataRead> reads);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance rights() {
    return Templates.rights(
        copies.latest(),
        rectifications.latest(),
        erasures.latest(),
        retention.all(),
        reads.latest());
  }

  /** Leads to the person's rights under their key, so that no e-mail stands in an address. */
  @POST
  @Produces(MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response open() {
    return forms.submit(
        WhoseRequest.class,
        whose -> Forms.to(PATH + "/personnes/" + whose.key(keys)),
        this::rights);
  }

  /** Beside the page, so that a browser that is signed in can download it. */
  @GET
  @Path("recus/{id}.txt")
  @Produces("text/plain;charset=UTF-8")
  @Operation(hidden = true)
  public String receipt(UUID id) {
    return receipts.signed(id);
  }
}
