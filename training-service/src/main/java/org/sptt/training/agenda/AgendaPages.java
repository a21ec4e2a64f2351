package org.sptt.training.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;

@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

  private static final int PAST_PER_PAGE = 20;

  private final Agenda agenda;

  AgendaPages(Agenda agenda) {
    this.agenda = agenda;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance agenda(
        AgendaFilter filter, List<AgendaEntry> upcoming, Page<AgendaEntry> past);

    static native TemplateInstance session(AgendaEntry session);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance agenda(@RestQuery Optional<String> kind, @RestQuery UUID after) {
    List<String> kinds = agenda.kinds();
    Optional<String> chosen = kind.filter(kinds::contains);
    Optional<AgendaEntry> last = Optional.ofNullable(after).flatMap(agenda::entry);
    List<AgendaEntry> past = agenda.past(chosen, last, PAST_PER_PAGE + 1);
    return Templates.agenda(
        new AgendaFilter(kinds, chosen.orElse(""), last.isEmpty()),
        last.isPresent() ? List.of() : agenda.upcoming(chosen),
        Page.of(past, PAST_PER_PAGE, AgendaEntry::id));
  }

  @GET
  @Path("sessions/{id}")
  @Operation(hidden = true)
  public TemplateInstance session(UUID id) {
    return Templates.session(agenda.entry(id).orElseThrow(() -> Refusals.notFound("session")));
  }
}
