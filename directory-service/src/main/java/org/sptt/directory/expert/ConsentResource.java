package org.sptt.directory.expert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/experts/{expertId}/consents")
@Tag(name = "Consents", description = "What people of the directory let be published of them.")
class ConsentResource {

  private final Consents consents;
  private final Experts experts;

  ConsentResource(Consents consents, Experts experts) {
    this.consents = consents;
    this.experts = experts;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List a person's consents, also those that are over")
  public List<ConsentView> listConsents(UUID expertId) {
    experts.require(expertId);
    return consents.of(expertId);
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Note what a person agreed to",
      description = "Of each field it stands in for what held before.")
  @APIResponse(responseCode = "204")
  @APIResponse(responseCode = "422", description = "not-a-person, dates-in-wrong-order.")
  public void giveConsent(UUID expertId, @Valid @NotNull ConsentRequest request) {
    consents.give(expertId, request);
  }

  @DELETE
  @Path("{consentId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Withdraw a consent", description = "It stays in the list, as withdrawn.")
  @APIResponse(responseCode = "204")
  public void withdrawConsent(UUID expertId, UUID consentId) {
    consents.withdraw(expertId, consentId);
  }
}
