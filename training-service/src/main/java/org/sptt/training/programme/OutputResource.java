package org.sptt.training.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/outputs")
@Tag(name = "Outputs", description = "What the programme made.")
class OutputResource {

  private final Outputs outputs;
  private final Upserts upserts;
  private final Clock clock;

  OutputResource(Outputs outputs, Upserts upserts, Clock clock) {
    this.outputs = outputs;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change an output")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "in-the-future.")
  public Upsert putOutput(
      @Valid @BeanParam ExternalId external, @Valid @NotNull OutputRequest request) {
    return upserts.put(
        outputs,
        external,
        Output::new,
        output -> output.describe(request, clock),
        Output::recorded);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the outputs")
  public Page<OutputView> listOutputs(@Valid @BeanParam PageRequest wanted) {
    return outputs.page(wanted).map(Output::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read an output")
  public OutputView getOutput(UUID id) {
    return outputs.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back an output entered by mistake")
  public void deleteOutput(UUID id) {
    Output output = outputs.require(id);
    upserts.remove(outputs, output, output.removed());
  }
}
