package org.sptt.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

/**
 * Takes what was said in a follow-up interview into a report. The interview's own page sends it
 * here, in the browser of whoever may read both: events carry no words of people.
 */
@Path("bilans/temoignage")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class TestimonyPages {

  private final Reports reports;
  private final WriteReport writeReport;
  private final Forms forms;
  private final ReportTexts texts;

  TestimonyPages(Reports reports, WriteReport writeReport, Forms forms, ReportTexts texts) {
    this.reports = reports;
    this.writeReport = writeReport;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * @param consent by which words the person agreed to be quoted: named or anonymous
   */
  record Said(UUID interview, String text, String consent, String consentUntil) {
    public boolean named() {
      return "named".equals(consent);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance testimony(Said said, List<Choice> places);
  }

  @POST
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance carry(
      @RestForm UUID interview,
      @RestForm String text,
      @RestForm String consent,
      @RestForm String consentUntil) {
    return Templates.testimony(new Said(interview, text, consent, consentUntil), places());
  }

  @POST
  @Path("place")
  @Operation(hidden = true)
  public Response quote(@RestForm UUID interview, @RestForm String text, @RestForm String consent) {
    return forms.submit(
        TestimonyForm.class,
        form -> {
          Block block = form.block();
          writeReport.append(form.report(), block, form.chapter());
          return forms.seen(
              "/reporting/bilans/" + form.report() + "/edition#bloc-" + block.id(), texts.quoted());
        },
        () -> carry(interview, text, consent, ""));
  }

  private List<Choice> places() {
    return reports.drafts().stream().flatMap(TestimonyPages::places).toList();
  }

  private static Stream<Choice> places(Report report) {
    List<Choice> chapters =
        report.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.CHAPTER)
            .map(
                block ->
                    new Choice(
                        report.id() + "/" + block.id(), report.title() + " : " + block.words()))
            .toList();
    return chapters.isEmpty()
        ? Stream.of(new Choice(report.id().toString(), report.title()))
        : chapters.stream();
  }
}
