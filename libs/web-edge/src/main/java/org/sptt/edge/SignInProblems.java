package org.sptt.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Says in a problem detail that a token is missing or not accepted. In place of the problem
 * library's own mappers, which fail on this Quarkus (its 3.21.0 reads a field of ChallengeData that
 * 3.33 no longer has).
 */
class SignInProblems {

  // Before the library's, which have the usual priority.
  private static final int FIRST = 1;

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
  Response noToken(UnauthorizedException e) {
    return unauthorized("token-missing", "Send an access token: Authorization: Bearer <token>.");
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
  Response refusedToken(AuthenticationFailedException e) {
    return unauthorized(
        "token-refused", "The access token is not accepted: expired, or not meant for this API.");
  }

  private static Response unauthorized(String reason, String detail) {
    HttpProblem problem =
        HttpProblem.builder()
            .withType(URI.create("/problems/" + reason))
            .withStatus(Response.Status.UNAUTHORIZED)
            .withTitle("Unauthorized")
            .withDetail(detail)
            .build();
    return Response.status(Response.Status.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .type(new MediaType("application", "problem+json"))
        .entity(problem)
        .build();
  }
}
