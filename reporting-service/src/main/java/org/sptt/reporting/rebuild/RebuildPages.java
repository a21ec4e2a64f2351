package org.sptt.reporting.rebuild;

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
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("recomptage")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class RebuildPages {

  /** Nothing is asked: the button says it all. */
  record Nothing() {}

  private static final String ADDRESS = "/reporting/recomptage";

  private final RebuildFigures figures;
  private final Forms forms;
  private final RebuildTexts texts;
  private final Clock clock;

  RebuildPages(RebuildFigures figures, Forms forms, RebuildTexts texts, Clock clock) {
    this.figures = figures;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance rebuilds(boolean underWay, List<Rebuild> all, ZoneId zone);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance rebuilds() {
    List<Rebuild> all = figures.all();
    boolean underWay = all.stream().anyMatch(r -> !r.isOver() && !r.isStopped());
    return Templates.rebuilds(underWay, all, clock.getZone());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response start() {
    return forms.submit(
        Nothing.class,
        nothing -> {
          figures.start(false);
          return forms.seen(ADDRESS, texts.started());
        },
        this::rebuilds);
  }

  @POST
  @Path("arret")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response stop() {
    return forms.submit(
        Nothing.class,
        nothing -> {
          figures.stop();
          return forms.seen(ADDRESS, texts.stopped());
        },
        this::rebuilds);
  }
}
