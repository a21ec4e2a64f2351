package org.sptt.reporting.explain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;
import org.sptt.reporting.figure.FactBehind;
import org.sptt.reporting.figure.FigureQuery;

@Path("api/figures/{id}/explanation")
@Tag(name = "Figures", description = "The values of indicators, as of any date.")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
class ExplanationResource {

  private static final int MOST = 500;

  private final Explaining explaining;
  private final Clock clock;

  ExplanationResource(Explaining explaining, Clock clock) {
    this.explaining = explaining;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Why a figure is what it is",
      description =
          "Its definition, what was counted and what was left out and why, the facts behind it with"
              + " the events that told of them, persons by their keys, and the hash that a replay"
              + " reproduces.")
  @APIResponse(responseCode = "200", description = "The explanation, with a page of facts.")
  @APIResponse(responseCode = "400", description = "A date, an instant or a filter is none.")
  @APIResponse(responseCode = "404", description = "No such indicator, or no such version of it.")
  @APIResponse(responseCode = "422", description = "The dates are in the wrong order.")
  public ExplanationView getExplanation(
      String id,
      @BeanParam FigureQuery query,
      @Parameter(description = "Only facts of which this became.") @QueryParam("standing")
          FactBehind.Standing standing,
      @Parameter(description = "The fact that the page before ended with.") @QueryParam("after")
          String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit) {
    return explaining.explain(
        query.of(id, clock), Optional.ofNullable(standing), Optional.ofNullable(after), limit);
  }
}
