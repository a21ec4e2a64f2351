package org.sptt.reporting.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.reporting.agenda.Agenda;
import org.sptt.reporting.agenda.AgendaEntry;
import org.sptt.reporting.agenda.Partner;
import org.sptt.reporting.agenda.Partners;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.followup.Dashboard;
import org.sptt.reporting.followup.KeyFigure;
import org.sptt.reporting.followup.Progress;
import org.sptt.reporting.report.PublishedFigures;
import org.sptt.reporting.report.PublishedFigures.Published;

@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {

  private static final int NEXT_SESSIONS = 4;
  private static final int DAYS_AHEAD = 7;

  private final Programme programme;
  private final Agenda agenda;
  private final Partners partners;
  private final Overview overview;
  private final PublishedFigures publishedFigures;
  private final OurFigures ourFigures;
  private final Dashboard dashboard;
  private final Caller caller;
  private final Clock clock;
  private final String siteName;

  HomePages(
      Programme programme,
      Agenda agenda,
      Partners partners,
      Overview overview,
      PublishedFigures publishedFigures,
      OurFigures ourFigures,
      Dashboard dashboard,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "sptt.site-name") String siteName) {
    this.programme = programme;
    this.agenda = agenda;
    this.partners = partners;
    this.overview = overview;
    this.publishedFigures = publishedFigures;
    this.ourFigures = ourFigures;
    this.dashboard = dashboard;
    this.caller = caller;
    this.clock = clock;
    this.siteName = siteName;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance everyone(
        String programme,
        List<AgendaEntry> next,
        KeyFigures figures,
        Optional<Published> published);

    static native TemplateInstance partner(
        Partner partner,
        List<AgendaEntry> expected,
        List<AgendaEntry> attended,
        Experimentations experimentations,
        List<AgendaEntry> next,
        Optional<LocalDate> reported,
        List<OurFigure> figures);

    static native TemplateInstance team(
        LocalDate day,
        List<AgendaEntry> today,
        List<AgendaEntry> week,
        Concerns concerns,
        List<KeyFigure> figures,
        List<Progress> targets);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance home() {
    if (caller.seesEverything()) {
      return team(LocalDate.now(clock));
    }
    return partners.of(caller).map(this::partner).orElseGet(this::everyone);
  }

  private TemplateInstance everyone() {
    return Templates.everyone(
        programme.name().orElse(siteName),
        agenda.upcoming(NEXT_SESSIONS),
        overview.keyFigures(),
        publishedFigures.latest());
  }

  private TemplateInstance partner(Partner partner) {
    Optional<Published> latest = publishedFigures.latest();
    return Templates.partner(
        partner,
        agenda.expecting(partner.structureId()),
        agenda.attendedBy(partner.structureId()),
        overview.experimentations(Optional.of(partner.structureId())),
        agenda.upcoming(NEXT_SESSIONS),
        latest.map(Published::asOf),
        latest.map(published -> ourFigures.of(partner.structureId(), published)).orElse(List.of()));
  }

  private TemplateInstance team(LocalDate today) {
    return Templates.team(
        today,
        agenda.between(today, today),
        agenda.between(today.plusDays(1), today.plusDays(DAYS_AHEAD)),
        overview.concerns(),
        dashboard.keyFiguresAtAGlance(today),
        dashboard.progressAtAGlance(today));
  }
}
