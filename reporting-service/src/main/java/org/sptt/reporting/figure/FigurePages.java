package org.sptt.reporting.figure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Roles;

@Path("chiffres")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class FigurePages {

  private final Figures figures;
  private final FigureTexts texts;
  private final Clock clock;

  FigurePages(Figures figures, FigureTexts texts, Clock clock) {
    this.figures = figures;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance figures(LocalDate asOf, List<FigureSection> sections);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance figures(@RestQuery String asOf) {
    LocalDate date = AsOf.read(asOf, clock);
    return Templates.figures(date, FigureSection.of(figures.all(date), texts.other_section()));
  }
}
