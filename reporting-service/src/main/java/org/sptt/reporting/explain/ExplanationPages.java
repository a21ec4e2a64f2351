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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.Answer;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.FigureQuery;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.figure.Question;
import org.sptt.reporting.goal.Target;
import org.sptt.reporting.goal.Targets;
import org.sptt.reporting.indicator.Definition;

@Path("chiffres/{id}")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class ExplanationPages {

  private static final int FACTS_ON_A_PAGE = 25;

  /** What is to be reached, and how far the figure is on its way, in percent. */
  record Goal(BigDecimal value, LocalDate due, int percent) {
    static Goal of(Target target, BigDecimal reached) {
      return new Goal(target.value(), target.due(), Targets.percent(reached, target));
    }
  }

  private final Explaining explaining;
  private final Names names;
  private final Targets targets;
  private final Forms forms;
  private final Caller caller;
  private final Clock clock;

  ExplanationPages(
      Explaining explaining,
      Names names,
      Targets targets,
      Forms forms,
      Caller caller,
      Clock clock) {
    this.explaining = explaining;
    this.names = names;
    this.targets = targets;
    this.forms = forms;
    this.caller = caller;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance figure(
        ExplanationView explained,
        Definition definition,
        List<CellRow> cells,
        List<FactRow> facts,
        List<Goal> goals,
        AskedForm form,
        FigureAddress address);

    static native TemplateInstance refused(String id, AskedForm form);
  }

  @GET
  @Operation(hidden = true)
  public Response figure(
      String id,
      @BeanParam FigureQuery query,
      @BeanParam AddedFilter added,
      @QueryParam("by") String by,
      @QueryParam("standing") FactBehind.Standing standing,
      @QueryParam("after") String after) {
    return forms.ask(
        () -> {
          Question whole = added.addedTo(query).of(id, clock);
          Question question =
              Optional.ofNullable(by)
                  .filter(d -> !d.isBlank())
                  .map(whole::takenApartBy)
                  .orElse(whole);
          return explained(
              new FigureAddress(
                  question, Optional.ofNullable(standing), Optional.ofNullable(after)));
        },
        () -> refused(id, query));
  }

  private TemplateInstance explained(FigureAddress address) {
    Question question = address.question();
    ExplanationView explained =
        explaining.explain(question, address.standing(), address.after(), FACTS_ON_A_PAGE);
    Definition definition = explaining.definition(question);
    Names.Known known = names.of(explained.values());
    KnownOn knownOn = KnownOn.of(question.knownOn(), clock.getZone());
    return Templates.figure(
        explained,
        definition,
        CellRow.of(explained.figure(), known),
        explained.facts().stream()
            .map(fact -> FactRow.of(fact, definition, known, clock.getZone(), caller::hasRole))
            .toList(),
        goals(explained.figure()),
        AskedForm.of(address, knownOn, known, dimensions(definition)),
        address);
  }

  // A target is for the whole figure, from the beginning on.
  private List<Goal> goals(Answer figure) {
    Question question = figure.question();
    return question.filters().isEmpty() && question.from().isEmpty()
        ? targets.of(question.indicator()).stream().map(t -> Goal.of(t, figure.value())).toList()
        : List.of();
  }

  private TemplateInstance refused(String id, FigureQuery query) {
    Question simplest = Question.of(id, LocalDate.now(clock));
    FigureAddress address = new FigureAddress(simplest, Optional.empty(), Optional.empty());
    return Templates.refused(
        id, AskedForm.refused(address.path(), query, dimensions(explaining.definition(simplest))));
  }

  private static List<Choice> dimensions(Definition definition) {
    return FactKinds.dimensionsOf(definition.of()).stream()
        .map(dimension -> new Choice(dimension, FigureWords.dimension(dimension)))
        .toList();
  }
}
