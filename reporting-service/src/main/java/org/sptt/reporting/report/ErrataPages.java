package org.sptt.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;
import org.sptt.reporting.figure.Days;

/** What stands beside a report: what it would say otherwise today, or said of another date. */
@Path("bilans/{id}")
@Produces(MediaType.TEXT_HTML)
class ErrataPages {

  private final Reports reports;
  private final Errata errata;
  private final Comparison comparison;
  private final Caller caller;
  private final Forms forms;
  private final Clock clock;

  ErrataPages(
      Reports reports,
      Errata errata,
      Comparison comparison,
      Caller caller,
      Forms forms,
      Clock clock) {
    this.reports = reports;
    this.errata = errata;
    this.comparison = comparison;
    this.caller = caller;
    this.forms = forms;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance errata(
        Report report, List<Erratum> errata, Collection<Erratum> figures, ZoneId zone);

    static native TemplateInstance corrected(Report report, List<String> figures);

    static native TemplateInstance comparison(Report report, Compared comparison);
  }

  /** The numbers of today are the team's: beside those published they could tell of one person. */
  @GET
  @Path("rectificatifs")
  @PermitAll
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance errata(UUID id) {
    Report report = reports.require(id);
    if (!report.isPublished()) {
      throw Refusals.notFound("report");
    }
    if (!caller.seesEverything()) {
      return Templates.corrected(report, errata.correctedFigures(report));
    }
    List<Erratum> all = errata.of(report);
    return Templates.errata(report, all, onceEach(all), clock.getZone());
  }

  // The latest date of a figure comes first, and has the facts of the earlier ones behind it too.
  private static Collection<Erratum> onceEach(List<Erratum> errata) {
    Map<String, Erratum> figures = new LinkedHashMap<>();
    errata.forEach(
        erratum -> figures.merge(erratum.indicator(), erratum, ErrataPages::ofTheBreakdown));
    return figures.values();
  }

  private static Erratum ofTheBreakdown(Erratum one, Erratum later) {
    return one.by().isEmpty() && one.asOf().equals(later.asOf()) ? later : one;
  }

  @GET
  @Path("comparaison")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Transactional
  @Operation(hidden = true)
  public Response comparison(UUID id, @RestQuery String au) {
    Report report = reports.require(id);
    return forms.ask(
        () -> compared(report, Days.read("au", au)), () -> compared(report, Optional.empty()));
  }

  private TemplateInstance compared(Report report, Optional<LocalDate> with) {
    LocalDate other = with.orElseGet(() -> report.asOf().minusYears(1));
    return Templates.comparison(report, comparison.of(report, other));
  }
}
