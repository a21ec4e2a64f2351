package org.sptt.reporting.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.page.FrenchWords;

/** What makes figures uncertain, and where it is mended. */
@Path("qualite")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class QualityPages {

  private final Alerts alerts;
  private final Unknowns unknowns;
  private final QualityTexts texts;
  private final Clock clock;

  QualityPages(Alerts alerts, Unknowns unknowns, QualityTexts texts, Clock clock) {
    this.alerts = alerts;
    this.unknowns = unknowns;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance quality(
        LocalDate day, List<Mending> mendings, List<Unknown> unknowns);
  }

  @GET
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance quality() {
    LocalDate today = LocalDate.now(clock);
    return Templates.quality(
        today,
        alerts.on(today).stream().flatMap(alert -> mending(alert).stream()).toList(),
        unknowns.all(today));
  }

  // What is unknown stands in a table of its own.
  private Optional<Mending> mending(Alert alert) {
    String number = alert.number() == null ? "" : FrenchWords.number(alert.number());
    return switch (alert.kind()) {
      case NO_ATTENDANCE ->
          Optional.of(
              new Mending(
                  texts.no_attendance(alert.subject(), alert.detail()),
                  alert.where(),
                  texts.mend_attendance()));
      case JUMP ->
          Optional.of(
              new Mending(texts.jump(number, alert.subject()), alert.where(), texts.mend_figure()));
      case MISSED_TARGET ->
          Optional.of(
              new Mending(
                  texts.missed_target(number, alert.subject(), alert.detail()),
                  alert.where() + "#set",
                  texts.mend_target()));
      case UNKNOWNS -> Optional.empty();
    };
  }
}
