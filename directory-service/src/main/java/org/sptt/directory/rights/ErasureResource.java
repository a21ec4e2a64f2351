package org.sptt.directory.rights;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.events.PersonKey;

@Path("api/erasures")
@Tag(name = "Erasures", description = "People forgotten everywhere, with a receipt that is signed.")
class ErasureResource {

  private static final String TEXT = "text/plain;charset=UTF-8";

  private final ErasureRegister register;
  private final Receipts receipts;
  private final SigningKey key;
  private final PersonKey keys;
  private final Caller caller;

  ErasureResource(
      ErasureRegister register, Receipts receipts, SigningKey key, PersonKey keys, Caller caller) {
    this.register = register;
    this.receipts = receipts;
    this.key = key;
    this.keys = keys;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Forget a person in all services",
      description =
          "What counts goes on counting, under a fresh key. It cannot be undone; its progress shows"
              + " at the answer's id.")
  @APIResponse(responseCode = "202", description = "Ordered; done here, on its way elsewhere.")
  @APIResponse(responseCode = "422", description = "Nobody is named.")
  public Response orderErasure(@Valid @NotNull WhoseRequest request) {
    UUID id = register.order(request.key(keys), caller.name());
    return Response.accepted(register.require(id)).build();
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List the latest erasures; none says who was forgotten")
  public List<ErasureView> listErasures() {
    return register.latest();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "See how far an erasure is")
  public ErasureView getErasure(UUID id) {
    return register.require(id);
  }

  @GET
  @Path("{id}/receipt")
  @RolesAllowed(Roles.COORDINATOR)
  @Produces(TEXT)
  @Operation(summary = "The signed receipt, to be handed to the person")
  @APIResponse(responseCode = "200", description = "The receipt; above the line is what is signed.")
  @APIResponse(responseCode = "404", description = "A service has not answered yet.")
  public String getReceipt(UUID id) {
    return receipts.signed(id);
  }

  @GET
  @Path("receipt-key")
  @PermitAll
  @Produces(TEXT)
  @Operation(summary = "The public key that receipts can be checked with, as PEM")
  public String getReceiptKey() {
    return key.publicKey();
  }
}
