package org.sptt.reporting.state;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;
import org.sptt.reporting.figure.FigureHash;
import org.sptt.sql.Sql;

@Path("api/state")
@Tag(name = "State", description = "How far the figures have got.")
class StateResource {

  private final ConsumerLag lag;
  private final FigureHash hash;
  private final Sql sql;

  StateResource(ConsumerLag lag, FigureHash hash, Sql sql) {
    this.lag = lag;
    this.hash = hash;
    this.sql = sql;
  }

  /**
   * How far the figures have got.
   *
   * @param lag events that Kafka holds and that are not in the figures yet
   * @param facts facts that the figures are counted from
   * @param hash of all figures on all dates, in hexadecimal: equal figures have equal hashes
   */
  record StateView(long lag, long facts, String hash) {}

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(
      summary = "How far the figures have got",
      description = "With a hash over all figures of all dates, which a replay must reproduce.")
  public StateView getState() {
    return new StateView(lag.events(), facts(), hash.ofAllFigures());
  }

  private long facts() {
    return sql.query("select count(*) from fact", row -> row.getLong(1)).get(0);
  }
}
