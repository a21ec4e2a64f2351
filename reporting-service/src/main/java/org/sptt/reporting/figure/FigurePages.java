package org.sptt.reporting.figure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("chiffres")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class FigurePages {

  private final Figures figures;
  private final Forms forms;
  private final FigureTexts texts;
  private final Clock clock;

  FigurePages(Figures figures, Forms forms, FigureTexts texts, Clock clock) {
    this.figures = figures;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance figures(LocalDate asOf, List<FigureSection> sections);

    static native TemplateInstance refused();
  }

  @GET
  @Operation(hidden = true)
  public Response figures(@RestQuery String asOf) {
    return forms.ask(() -> figures(Days.asOf(asOf, clock)), Templates::refused);
  }

  private TemplateInstance figures(LocalDate date) {
    return Templates.figures(date, FigureSection.of(figures.all(date), texts.other_section()));
  }
}
