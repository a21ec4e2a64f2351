package org.sptt.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** The bench on which a report is put together, and from which it is published. */
@Path("bilans/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class EditingPages {

  private final Reports reports;
  private final WriteReport writeReport;
  private final PublishReport publishReport;
  private final BlockLines blockLines;
  private final Forms forms;
  private final ReportTexts texts;

  EditingPages(
      Reports reports,
      WriteReport writeReport,
      PublishReport publishReport,
      BlockLines blockLines,
      Forms forms,
      ReportTexts texts) {
    this.reports = reports;
    this.writeReport = writeReport;
    this.publishReport = publishReport;
    this.blockLines = blockLines;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance edit(Report report, List<BlockLine> blocks);

    static native TemplateInstance publication(Report report);

    static native TemplateInstance discarding(Report report);
  }

  @GET
  @Path("edition")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Report report = reports.require(id);
    return Templates.edit(report, blockLines.of(report));
  }

  @POST
  @Path("edition")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response describe(UUID id) {
    return forms.submit(
        HeadForm.class,
        form -> {
          writeReport.describe(id, form.seen(), form.title(), form.lead(), form.asOf());
          return forms.seen(bench(id), texts.kept());
        },
        () -> edit(id));
  }

  @POST
  @Path("ordre")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response order(UUID id) {
    return forms.submit(OrderForm.class, form -> order(id, form), () -> edit(id));
  }

  private Response order(UUID id, OrderForm form) {
    if (form.up() != null) {
      writeReport.move(id, form.seen(), form.up(), -1);
      return forms.seen(bench(id) + "#bloc-" + form.up(), texts.moved());
    }
    if (form.down() != null) {
      writeReport.move(id, form.seen(), form.down(), 1);
      return forms.seen(bench(id) + "#bloc-" + form.down(), texts.moved());
    }
    if (form.remove() != null) {
      writeReport.remove(id, form.seen(), form.remove());
    }
    return forms.seen(bench(id), texts.removed());
  }

  @GET
  @Path("publication")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance askPublication(UUID id) {
    return Templates.publication(reports.require(id));
  }

  @POST
  @Path("publication")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response publish(UUID id) {
    return forms.submit(
        SeenForm.class,
        form -> {
          publishReport.publish(id, form.seen());
          return forms.seen("/reporting/bilans/" + id, texts.published());
        },
        () -> askPublication(id));
  }

  @GET
  @Path("suppression")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance askDiscarding(UUID id) {
    return Templates.discarding(reports.require(id));
  }

  @POST
  @Path("suppression")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response discard(UUID id) {
    return forms.submit(
        SeenForm.class,
        form -> {
          writeReport.discard(id, form.seen());
          return forms.seen("/reporting/bilans", texts.discarded());
        },
        () -> askDiscarding(id));
  }

  private static String bench(UUID id) {
    return "/reporting/bilans/" + id + "/edition";
  }
}
