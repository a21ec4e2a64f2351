package org.sptt.directory.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;

@Path("api/campaigns")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Campaigns", description = "Owners confirm or correct their entry by a link in a mail.")
class CampaignResource {

  private final Campaigns campaigns;
  private final Caller caller;

  CampaignResource(Campaigns campaigns, Caller caller) {
    this.campaigns = campaigns;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "Ask the owners of all entries that have an e-mail")
  @APIResponse(responseCode = "200", description = "The mails are on their way.")
  @APIResponse(responseCode = "422", description = "until-past, nobody-to-ask.")
  public Campaign startCampaign(@Valid @NotNull StartForm request) {
    return campaigns.require(campaigns.start(request, caller.name()));
  }

  @GET
  @Operation(summary = "List the campaigns, the latest first")
  public List<Campaign> listCampaigns() {
    return campaigns.latest();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "How many of a campaign have answered")
  public Campaign getCampaign(UUID id) {
    return campaigns.require(id);
  }
}
