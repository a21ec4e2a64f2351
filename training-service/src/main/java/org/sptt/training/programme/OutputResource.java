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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
  @Operation(
      summary = "Enter or change an output",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(responseCode = "422", description = "in-the-future.")
  public Response putOutput(
      @Valid @BeanParam ExternalId external, @Valid @NotNull OutputRequest request) {
    return upserts
        .put(
            outputs,
            external,
            Output::new,
            output -> output.describe(request, clock),
            Output::recorded)
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the outputs", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of outputs; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = OutputView[].class)))
  public Response listOutputs(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return outputs.page(wanted).map(Output::view).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read an output")
  @APIResponse(responseCode = "200", description = "The output.")
  @APIResponse(responseCode = "404", description = "No such output.")
  public OutputView getOutput(UUID id) {
    return outputs.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back an output entered by mistake")
  @APIResponse(responseCode = "204", description = "It counts no longer.")
  @APIResponse(responseCode = "404", description = "No such output.")
  public void deleteOutput(UUID id) {
    Output output = outputs.require(id);
    upserts.remove(outputs, output, output.removed());
  }
}
