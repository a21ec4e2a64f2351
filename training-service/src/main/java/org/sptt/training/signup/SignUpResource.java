package org.sptt.training.signup;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.OneLine;

@Path("api/sessions/{sessionId}/sign-ups")
@Tag(
    name = "Sign-up",
    description =
        "For everyone: the public, partners' web sites (client credentials, scope sign-up) and"
            + " signed-in professionals. Never says who is registered.")
class SignUpResource {

  private final SignUp signUp;

  SignUpResource(SignUp signUp) {
    this.signUp = signUp;
  }

  @POST
  @PermitAll
  @Operation(
      summary = "Sign somebody up to a session",
      description =
          "Confirmed while there are places, else on the waiting list. Somebody who is registered"
              + " already gets the same answer, and one mail more at most; what they have does not"
              + " change. With an Idempotency-Key the same request may be sent again.")
  @APIResponse(
      responseCode = "201",
      description = "Written down; a mail tells the person the rest.",
      content = @Content(schema = @Schema(implementation = SignUpView.class)))
  @APIResponse(responseCode = "400", description = "A field is missing, malformed or too long.")
  @APIResponse(responseCode = "403", description = "The token is not one for signing people up.")
  @APIResponse(responseCode = "409", description = "request-in-flight.")
  @APIResponse(
      responseCode = "422",
      description =
          "sign-up-closed, sign-up-not-open-yet, sign-up-over, sign-in-needed, members-only,"
              + " idempotency-key-reused.")
  @APIResponse(responseCode = "429", description = "Too often; Retry-After says when to come back.")
  public Uni<Response> signUp(
      UUID sessionId,
      @Parameter(description = "Any text that the client makes up for this request.")
          @HeaderParam("Idempotency-Key")
          @Size(min = 1, max = 200)
          @OneLine
          String key,
      @Valid @NotNull SignUpRequest request,
      @Context HttpServerRequest http) {
    return Uni.createFrom()
        .completionStage(
            () -> signUp.ask(sessionId, request, key, http.remoteAddress().hostAddress()))
        .map(
            place ->
                Response.status(Response.Status.CREATED).entity(new SignUpView(place)).build());
  }
}
