package org.sptt.reporting.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/alerts")
@Tag(name = "Data quality", description = "What looks wrong, and where it is mended.")
class AlertResource {

  private final Alerts alerts;
  private final Clock clock;

  AlertResource(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(
      summary = "List what looks wrong today",
      description =
          "Sessions without attendance, breakdowns with many unknowns, sudden jumps, missed targets.")
  @APIResponse(responseCode = "200", description = "The alerts.")
  public List<Alert> listAlerts() {
    return alerts.on(LocalDate.now(clock));
  }
}
