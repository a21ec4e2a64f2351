package org.sptt.reporting.explain;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.FigureQuery;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.indicator.Definition;

@Path("chiffres/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class ExplanationPages {

  private static final int FACTS_ON_A_PAGE = 25;

  private final Explaining explaining;
  private final Names names;
  private final Clock clock;

  ExplanationPages(Explaining explaining, Names names, Clock clock) {
    this.explaining = explaining;
    this.names = names;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance figure(
        ExplanationView explained,
        Definition definition,
        List<CellRow> cells,
        List<FactRow> facts,
        List<Choice> dimensions,
        FigureAddress address);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance figure(
      String id,
      @BeanParam FigureQuery query,
      @QueryParam("by") String by,
      @QueryParam("standing") FactBehind.Standing standing,
      @QueryParam("after") String after) {
    Question whole = query.of(id, clock);
    Question question =
        Optional.ofNullable(by).filter(d -> !d.isBlank()).map(whole::takenApartBy).orElse(whole);
    ExplanationView explained =
        explaining.explain(
            question, Optional.ofNullable(standing), Optional.ofNullable(after), FACTS_ON_A_PAGE);
    Definition definition = explaining.definition(question);
    Names.Known known = names.of(explained.values());
    return Templates.figure(
        explained,
        definition,
        CellRow.of(explained.figure(), known),
        explained.facts().stream().map(fact -> FactRow.of(fact, definition, known)).toList(),
        FactKinds.dimensionsOf(definition.of()).stream()
            .map(dimension -> new Choice(dimension, FigureWords.dimension(dimension)))
            .toList(),
        new FigureAddress(question, Optional.ofNullable(standing), Optional.ofNullable(after)));
  }
}
