package org.sptt.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/outbox")
@Tag(name = "Outbox", description = "Events that this service has still to publish.")
@RolesAllowed(Roles.COORDINATOR)
class OutboxResource {

  /**
   * @param waiting events recorded and not yet published
   */
  record OutboxView(long waiting) {}

  private final EntityManager entities;

  OutboxResource(EntityManager entities) {
    this.entities = entities;
  }

  @GET
  @Operation(
      summary = "Tell how many events wait to be published",
      description = "Nought when other services can know all that happened here.")
  @APIResponse(responseCode = "200", description = "How many.")
  public OutboxView readOutbox() {
    return new OutboxView(
        (Long)
            entities
                .createNativeQuery("select count(*) from outbox_event", Long.class)
                .getSingleResult());
  }
}
