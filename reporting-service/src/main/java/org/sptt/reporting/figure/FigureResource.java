package org.sptt.reporting.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;

@Path("api/figures")
@Tag(name = "Figures", description = "The values of indicators, as of any date.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class FigureResource {

  private final Figures figures;
  private final Clock clock;

  FigureResource(Figures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** All figures, and the date they are of. */
  record FiguresView(LocalDate asOf, List<FigureView> figures) {}

  /** A figure taken apart; the counts of its cells, by value of the dimension. */
  record BreakdownView(FigureView figure, String by, List<CellView> breakdown) {}

  /** One cell of a breakdown. */
  record CellView(String value, BigDecimal count) {}

  @GET
  @Operation(summary = "All figures as of a date", description = "In the order of their ids.")
  @APIResponse(responseCode = "200", description = "The figures, all of one moment.")
  @APIResponse(responseCode = "400", description = "The date is none.")
  public FiguresView listFigures(
      @Parameter(description = "ISO date; today when left out.", example = "2024-07-31")
          @QueryParam("asOf")
          String asOf) {
    LocalDate date = date(asOf);
    return new FiguresView(date, figures.all(date));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One figure as of a date")
  @APIResponse(responseCode = "200", description = "The figure.")
  @APIResponse(responseCode = "404", description = "No such indicator.")
  public FigureView getFigure(
      String id,
      @Parameter(description = "ISO date; today when left out.", example = "2024-07-31")
          @QueryParam("asOf")
          String asOf) {
    return figures.one(id, date(asOf)).orElseThrow(() -> Refusals.notFound("indicator"));
  }

  @GET
  @Path("{id}/breakdown")
  @Operation(
      summary = "A figure taken apart",
      description =
          "By one of the dimensions that its definition offers. Each subject is in one cell at a time,"
              + " the one of its latest fact; who says nothing is in the cell unknown.")
  @APIResponse(responseCode = "200", description = "The figure and its cells.")
  @APIResponse(responseCode = "404", description = "No such indicator.")
  @APIResponse(responseCode = "422", description = "The indicator offers no such breakdown.")
  public BreakdownView getBreakdown(
      String id,
      @Parameter(description = "The dimension.", example = "gender") @QueryParam("by") String by,
      @Parameter(description = "ISO date; today when left out.", example = "2024-07-31")
          @QueryParam("asOf")
          String asOf) {
    LocalDate date = date(asOf);
    Indicator indicator = figures.indicator(id).orElseThrow(() -> Refusals.notFound("indicator"));
    requireOffered(indicator, by);
    List<CellView> cells =
        figures.breakdown(indicator, by, date).entrySet().stream()
            .map(cell -> new CellView(cell.getKey(), FigureView.plain(cell.getValue())))
            .toList();
    return new BreakdownView(figures.one(id, date).orElseThrow(), by, cells);
  }

  private static void requireOffered(Indicator indicator, String by) {
    List<String> offered =
        indicator.definition().map(Definition::breakdowns).stream()
            .flatMap(java.util.Set::stream)
            .sorted()
            .toList();
    if (by == null || !offered.contains(by)) {
      throw Refusals.refused(
          "unknown-breakdown",
          indicator.id() + " can be taken apart by " + offered + ", not by " + by + ".");
    }
  }

  private LocalDate date(String text) {
    return AsOf.read(text, clock);
  }
}
