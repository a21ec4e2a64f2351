package org.sptt.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.reporting.agenda.Names;

@Path("api/figures")
@Tag(name = "Figures", description = "The values of indicators, as of any date.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class FigureResource {

  private static final String AS_A_TABLE =
      "As text/csv, or with format=csv where no header can be set, a table for spreadsheets:"
          + " UTF-8, semicolons, headings in French, one row for each number.";

  private final Figures figures;
  private final Answers answers;
  private final Clock clock;

  FigureResource(Figures figures, Answers answers, Clock clock) {
    this.figures = figures;
    this.answers = answers;
    this.clock = clock;
  }

  /** All figures, and the date they are of. */
  record FiguresView(LocalDate asOf, List<FigureView> figures) implements CsvView.Offered {

    @Override
    public CsvView asTable(Names names) {
      return CsvTables.of(figures);
    }
  }

  /** A figure taken apart; the counts of its cells, by value of the dimension. */
  record BreakdownView(FigureView figure, String by, List<Answer.Cell> breakdown)
      implements CsvView.Offered {

    @Override
    public CsvView asTable(Names names) {
      return CsvTables.of(figure, Map.of(by, breakdown), names);
    }
  }

  /** A figure taken apart in every way that its definition offers. */
  record BreakdownsView(FigureView figure, Map<String, List<Answer.Cell>> breakdowns)
      implements CsvView.Offered {

    @Override
    public CsvView asTable(Names names) {
      return CsvTables.of(figure, breakdowns, names);
    }
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
  @Operation(
      summary = "All figures as of a date",
      description = "In the order of their ids. " + AS_A_TABLE)
  @APIResponse(responseCode = "200", description = "The figures, all of one moment.")
  @APIResponse(responseCode = "400", description = "The date is none.")
  public FiguresView listFigures(
      @Parameter(description = "ISO date; today when left out.", example = "2024-07-31")
          @QueryParam("asOf")
          String asOf,
      @Parameter(description = "csv for a table.") @QueryParam("format") String format) {
    LocalDate date = date(asOf);
    return new FiguresView(date, figures.all(date));
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "One figure",
      description =
          "As of a date, of all that happened before it or from a day on, as known now or on an"
              + " instant, narrowed to what the filters name.")
  @APIResponse(responseCode = "200", description = "The figure.")
  @APIResponse(responseCode = "400", description = "A date, an instant or a filter is none.")
  @APIResponse(responseCode = "404", description = "No such indicator, or no such version of it.")
  @APIResponse(responseCode = "422", description = "The dates are in the wrong order.")
  public FigureView getFigure(String id, @BeanParam FigureQuery query) {
    return FigureView.of(answers.answer(query.of(id, clock)));
  }

  @GET
  @Path("{id}/breakdown")
  @Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
  @Operation(
      summary = "A figure taken apart",
      description =
          "By any dimension that its facts have. Each subject is in one cell at a time, the one of its"
              + " latest fact; who says nothing is in the cell unknown. "
              + AS_A_TABLE)
  @APIResponse(responseCode = "200", description = "The figure and its cells.")
  @APIResponse(responseCode = "400", description = "A date, an instant or a filter is none.")
  @APIResponse(responseCode = "404", description = "No such indicator, or no such version of it.")
  @APIResponse(
      responseCode = "422",
      description = "There is no such dimension; the detail names those there are.")
  public BreakdownView getBreakdown(
      String id,
      @Parameter(description = "The dimension.", example = "gender") @QueryParam("by") String by,
      @Parameter(description = "csv for a table.") @QueryParam("format") String format,
      @BeanParam FigureQuery query) {
    if (by == null) {
      throw Refusals.refused("unknown-breakdown", "Say by which dimension, for example by=gender.");
    }
    Answer answer = answers.answer(query.of(id, clock).takenApartBy(by));
    return new BreakdownView(FigureView.of(answer), by, answer.cells());
  }

  @GET
  @Path("{id}/breakdowns")
  @Produces({MediaType.APPLICATION_JSON, CsvAnswers.CSV})
  @Operation(
      summary = "A figure taken apart in every way",
      description = "By each of the dimensions that its definition offers. " + AS_A_TABLE)
  @APIResponse(responseCode = "200", description = "The figure and its cells, by dimension.")
  @APIResponse(responseCode = "400", description = "A date, an instant or a filter is none.")
  @APIResponse(responseCode = "404", description = "No such indicator, or no such version of it.")
  public BreakdownsView getBreakdowns(
      String id,
      @Parameter(description = "csv for a table.") @QueryParam("format") String format,
      @BeanParam FigureQuery query) {
    Question question = query.of(id, clock);
    return new BreakdownsView(
        FigureView.of(answers.answer(question)), answers.everyBreakdown(question));
  }

  private LocalDate date(String text) {
    return Days.asOf(text, clock);
  }
}
