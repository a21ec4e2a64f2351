package org.sptt.training.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sptt.edge.Roles;

@Path("api/webhooks")
@Tag(
    name = "Webhooks",
    description =
        "Sites that are told of sessions as they change, signed as the Standard Webhooks say.")
@RolesAllowed(Roles.COORDINATOR)
class WebhookResource {

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final PublicAddress addresses;
  private final Clock clock;

  WebhookResource(Webhooks webhooks, Deliveries deliveries, PublicAddress addresses, Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.addresses = addresses;
    this.clock = clock;
  }

  @POST
  @Transactional
  @ResponseStatus(201)
  @Operation(
      summary = "Have a site told of sessions",
      description =
          "It gets each session of the public agenda that is entered, changed (session.changed) or"
              + " cancelled (session.cancelled), by POST. The secret that signatures are checked"
              + " with is shown in this answer only.")
  @APIResponse(responseCode = "201", description = "From now on it is told.")
  @APIResponse(
      responseCode = "422",
      description = "address-not-allowed: not https, or inside the platform's own network.")
  public WebhookView createWebhook(@Valid @NotNull WebhookRequest request) {
    addresses.require(request.address());
    Webhook webhook = new Webhook(request, clock.instant());
    webhooks.persist(webhook);
    return webhook.firstView();
  }

  @GET
  @Operation(summary = "List the sites that are told of sessions")
  public List<WebhookView> listWebhooks() {
    return webhooks.list("order by createdAt, id").stream().map(Webhook::view).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a site that is told of sessions")
  public WebhookView getWebhook(UUID id) {
    return webhooks.require(id).view();
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(
      summary = "Read what a site was told",
      description = "The latest hundred of the last thirty days, the newest first.")
  public List<DeliveryView> listDeliveries(UUID id) {
    return deliveries.latestOf(webhooks.require(id)).stream().map(Delivery::view).toList();
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @Operation(summary = "Tell a site no more", description = "Its log goes too.")
  public void deleteWebhook(UUID id) {
    webhooks.delete(webhooks.require(id));
  }
}
