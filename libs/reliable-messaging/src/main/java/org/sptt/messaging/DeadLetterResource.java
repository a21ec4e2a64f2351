package org.sptt.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;

@Path("api/dead-letters")
@Tag(name = "Dead letters", description = "Events that this service could not apply.")
@RolesAllowed(Roles.COORDINATOR)
class DeadLetterResource {

  private final DeadLetters deadLetters;

  DeadLetterResource(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @GET
  @Operation(
      summary = "List the events that wait to be replayed",
      description = "The oldest 500, each with the reason for which it was set aside.")
  public List<DeadLetterView> listDeadLetters() {
    return deadLetters.waiting().stream().map(DeadLetter::view).toList();
  }

  @POST
  @Path("{id}/replay")
  @Transactional
  @Operation(
      summary = "Apply an event that was set aside",
      description = "Does nothing a second time: an event is applied once.")
  @APIResponse(responseCode = "200", description = "Applied.")
  @APIResponse(responseCode = "404", description = "No such dead letter.")
  @APIResponse(
      responseCode = "409",
      description = "It still cannot be applied; the detail says why.")
  public DeadLetterView replayDeadLetter(UUID id) {
    DeadLetter letter =
        deadLetters.findByIdOptional(id).orElseThrow(() -> Refusals.notFound("dead letter"));
    try {
      deadLetters.replay(letter);
    } catch (RuntimeException e) {
      throw Refusals.conflict("still-not-applicable", Outages.reason(e));
    }
    return letter.view();
  }
}
