package org.sptt.training.myplace;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/my-registrations/{link}")
@PermitAll
@Tag(name = "My registration", description = "For whoever has the personal link out of a mail.")
class MyRegistrationResource {

  private final MyRegistrations mine;

  MyRegistrationResource(MyRegistrations mine) {
    this.mine = mine;
  }

  @GET
  @Operation(
      summary = "Read one's own registration",
      description = "With the position in the waiting list, and why it is that one.")
  @APIResponse(responseCode = "200", description = "How it stands.")
  public MyRegistration getMyRegistration(String link) {
    return mine.read(link);
  }

  @POST
  @Path("acceptance")
  @Operation(summary = "Take the place that is offered")
  @APIResponse(responseCode = "200", description = "Confirmed.")
  @APIResponse(responseCode = "409", description = "no-offer-stands, offer-over, session-over.")
  public MyRegistration acceptPlace(String link) {
    return mine.accept(link);
  }

  @POST
  @Path("cancellation")
  @Operation(
      summary = "Give up the place, or the waiting",
      description = "The place is offered to the next who waits; once more changes nothing.")
  @APIResponse(responseCode = "200", description = "Cancelled.")
  @APIResponse(responseCode = "409", description = "session-over.")
  public MyRegistration cancelMyRegistration(String link) {
    return mine.giveUp(link);
  }

  @POST
  @Path("consent-withdrawal")
  @Operation(summary = "No longer be told of other sessions")
  @APIResponse(responseCode = "200", description = "Withdrawn.")
  public MyRegistration withdrawConsent(String link) {
    return mine.withdrawConsent(link);
  }
}
