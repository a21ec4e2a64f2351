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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;

/** What stands beside a report: what it would say otherwise today, or said of another date. */
@Path("bilans/{id}")
@Produces(MediaType.TEXT_HTML)
class ErrataPages {

  private final Reports reports;
  private final Errata errata;
  private final Comparison comparison;
  private final Caller caller;

  ErrataPages(Reports reports, Errata errata, Comparison comparison, Caller caller) {
    this.reports = reports;
    this.errata = errata;
    this.comparison = comparison;
    this.caller = caller;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance errata(
        Report report, List<Erratum> errata, List<Erratum> figures);

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
    List<Erratum> all = errata.of(report);
    return caller.seesEverything()
        ? Templates.errata(report, all, onceEach(all))
        : Templates.corrected(report, all.stream().map(Erratum::label).distinct().toList());
  }

  // The same facts stand behind all numbers of a figure.
  private static List<Erratum> onceEach(List<Erratum> errata) {
    Set<String> seen = new HashSet<>();
    return errata.stream().filter(erratum -> seen.add(erratum.indicator())).toList();
  }

  @GET
  @Path("comparaison")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance comparison(UUID id, @RestQuery Optional<LocalDate> au) {
    Report report = reports.require(id);
    LocalDate other = au.orElseGet(() -> report.asOf().minusYears(1));
    return Templates.comparison(report, comparison.of(report, other));
  }
}
