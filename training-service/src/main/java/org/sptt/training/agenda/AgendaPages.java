package org.sptt.training.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;
import org.sptt.training.places.Sheet;
import org.sptt.training.places.Sheets;

@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

  private static final int PAST_PER_PAGE = 20;

  private final Agenda agenda;
  private final Sheets sheets;
  private final LinkedData linkedData;
  private final Clock clock;

  AgendaPages(Agenda agenda, Sheets sheets, LinkedData linkedData, Clock clock) {
    this.agenda = agenda;
    this.sheets = sheets;
    this.linkedData = linkedData;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance agenda(
        AgendaFilter filter, List<AgendaEntry> upcoming, Page<AgendaEntry> past);

    static native TemplateInstance session(
        AgendaEntry session,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean open,
        RawString linkedData);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance agenda(
      @RestQuery Optional<String> kind, @RestQuery Optional<String> place, @RestQuery UUID after) {
    List<String> kinds = agenda.kinds();
    List<String> places = agenda.places();
    AgendaFilter.Wanted wanted = AgendaFilter.wanted(kinds, kind, places, place);
    Optional<AgendaEntry> last = Optional.ofNullable(after).flatMap(agenda::entry);
    List<AgendaEntry> past = agenda.past(wanted, last, PAST_PER_PAGE + 1);
    return Templates.agenda(
        new AgendaFilter(kinds, places, wanted, last.isEmpty()),
        last.isPresent() ? List.of() : agenda.upcoming(wanted),
        Page.of(past, PAST_PER_PAGE, AgendaEntry::id));
  }

  // Null for null: the page then says the days.
  private LocalDateTime here(Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, clock.getZone());
  }

  private boolean isOpen(Sheet sheet) {
    return sheet.isOpen(clock.instant());
  }

  @GET
  @Path("sessions/{id}")
  @Operation(hidden = true)
  public TemplateInstance session(UUID id) {
    AgendaEntry entry = agenda.entry(id).orElseThrow(() -> Refusals.notFound("session"));
    return Templates.session(
        entry,
        here(entry.startsAt()),
        here(entry.endsAt()),
        sheets.shown(id).map(this::isOpen).orElse(false),
        new RawString(linkedData.of(entry)));
  }
}
