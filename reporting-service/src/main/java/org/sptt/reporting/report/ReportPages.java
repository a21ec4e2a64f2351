package org.sptt.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.reporting.document.DocumentFormat;

/** Reports as people read them: everyone the published ones, the team the drafts too. */
@Path("bilans")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReportPages {

  private final Reports reports;
  private final ReportFiles files;
  private final FrozenReports frozen;
  private final WriteReport writeReport;
  private final Forms forms;
  private final ReportTexts texts;
  private final Caller caller;
  private final Clock clock;

  ReportPages(
      Reports reports,
      ReportFiles files,
      FrozenReports frozen,
      WriteReport writeReport,
      Forms forms,
      ReportTexts texts,
      Caller caller,
      Clock clock) {
    this.reports = reports;
    this.files = files;
    this.frozen = frozen;
    this.writeReport = writeReport;
    this.forms = forms;
    this.texts = texts;
    this.caller = caller;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<Report> published, List<Report> drafts, LocalDate today, List<Choice> patterns);

    static native TemplateInstance summary(Report report, RawString content);

    static native TemplateInstance read(
        Report report, RawString content, Map<String, String> hashes);
  }

  @GET
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance list() {
    List<Report> published = reports.published();
    List<Report> drafts = caller.seesEverything() ? reports.drafts() : List.of();
    return Templates.list(
        published,
        drafts,
        LocalDate.now(clock),
        Stream.concat(published.stream(), drafts.stream())
            .map(report -> new Choice(report.id().toString(), report.title()))
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(hidden = true)
  public Response begin() {
    return forms.submit(
        NewReport.class,
        form -> {
          Report report = writeReport.begin(form.title(), form.asOf(), form.pattern());
          return forms.seen("/reporting/bilans/" + report.id() + "/edition", texts.begun());
        },
        this::list);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance read(UUID id) {
    Report report = readable(id);
    byte[] content = files.file(report, !caller.seesEverything(), DocumentFormat.HTML);
    return Templates.read(
        report, new RawString(new String(content, StandardCharsets.UTF_8)), frozen.hashes(id));
  }

  @GET
  @Path("{id}/resume")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance summary(UUID id) {
    Report report = readable(id);
    byte[] content = files.file(report, !caller.seesEverything(), DocumentFormat.SUMMARY_PAGE);
    return Templates.summary(report, new RawString(new String(content, StandardCharsets.UTF_8)));
  }

  // A draft is not there for those who may not see it.
  private Report readable(UUID id) {
    Report report = reports.require(id);
    if (!report.isPublished() && !caller.seesEverything()) {
      throw Refusals.notFound("report");
    }
    return report;
  }
}
