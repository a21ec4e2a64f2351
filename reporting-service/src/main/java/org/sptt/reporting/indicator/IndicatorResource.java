package org.sptt.reporting.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;

@Path("api/indicators")
@Tag(name = "Indicators", description = "What is counted: definitions, in versions.")
class IndicatorResource {

  private final Indicators indicators;
  private final Adoptions adoptions;
  private final DefineIndicator defineIndicator;

  IndicatorResource(Indicators indicators, Adoptions adoptions, DefineIndicator defineIndicator) {
    this.indicators = indicators;
    this.adoptions = adoptions;
    this.defineIndicator = defineIndicator;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(
      summary = "Define an indicator",
      description =
          "A changed definition becomes the next version, in force at once, and answers for the past too;"
              + " the same again changes nothing.")
  @APIResponse(responseCode = "200", description = "The version in force.")
  @APIResponse(responseCode = "201", description = "The first version, now in force.")
  @APIResponse(responseCode = "422", description = "It cannot be counted; the detail says why.")
  public Response putIndicator(
      @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}") String id,
      @Valid @NotNull IndicatorRequest request) {
    DefineIndicator.Defined defined = defineIndicator.define(id, request);
    return answer(
        defined.change() == DefineIndicator.Change.CREATED ? 201 : 200,
        id,
        defined.version(),
        defined.change().name().toLowerCase(Locale.ROOT));
  }

  private static Response answer(int status, String id, int version, String change) {
    return Response.status(status)
        .entity(Map.of("id", id, "version", version, "change", change))
        .build();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the indicators in force")
  public List<IndicatorView> listIndicators() {
    return indicators.inForce().stream().map(indicator -> indicator.view(null)).toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read all versions of an indicator", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "Its versions.")
  @APIResponse(responseCode = "404", description = "No such indicator.")
  public List<IndicatorView> getIndicator(String id) {
    List<Indicator> versions = indicators.list("id = ?1 order by version desc", id);
    if (versions.isEmpty()) {
      throw Refusals.notFound("indicator");
    }
    Map<Integer, String> by = adoptions.of(id);
    return versions.stream().map(version -> version.view(by.get(version.version()))).toList();
  }
}
