package org.sptt.edge.signin;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sptt.edge.ApiRequests;
import org.sptt.edge.form.UnsentForms;

/**
 * Sends people who are not signed in to the sign-in page, and tells programs in a problem detail
 * that their token is missing or not accepted. In place of the problem library's own mappers, which
 * fail on this Quarkus (its 3.21.0 reads a field of ChallengeData that 3.33 no longer has).
 */
class SignInProblems {

  // Before the library's, which have the usual priority.
  private static final int FIRST = 1;

  private final ApiRequests apiRequests;
  private final UnsentForms unsentForms;

  SignInProblems(ApiRequests apiRequests, UnsentForms unsentForms) {
    this.apiRequests = apiRequests;
    this.unsentForms = unsentForms;
  }

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
  Uni<Response> notSignedIn(RoutingContext request, UnauthorizedException e) {
    return apiRequests.include(request)
        ? unauthorized("token-missing", "Send an access token: Authorization: Bearer <token>.")
        : signedInFirst(request, () -> new UnauthorizedExceptionMapper().handle(request));
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
  Uni<Response> refused(RoutingContext request, AuthenticationFailedException e) {
    return apiRequests.include(request)
        ? unauthorized(
            "token-refused",
            "The access token is not accepted: expired, or not meant for this API.")
        : signedInFirst(
            request, () -> new AuthenticationFailedExceptionMapper().handle(request, e));
  }

  // What was typed is not lost because the session ended meanwhile.
  private Uni<Response> signedInFirst(RoutingContext request, Supplier<Uni<Response>> asked) {
    // A session that cannot be read has the sign-in library lead there too: browsers refuse two
    // ways.
    request.response().headers().remove(HttpHeaders.LOCATION);
    return unsentForms
        .afterSignIn(request)
        .map(response -> Uni.createFrom().item(response))
        .orElseGet(asked);
  }

  /** Not sent to sign in again, which would go round for ever: the person decides. */
  @ServerExceptionMapper(value = AuthenticationCompletionException.class, priority = FIRST)
  Uni<Response> notCompleted(AuthenticationCompletionException e) {
    return unauthorized(
        "sign-in-not-completed",
        "The sign-in could not be completed: it took too long, or was begun elsewhere. Sign in"
            + " anew.");
  }

  private static Uni<Response> unauthorized(String reason, String detail) {
    HttpProblem problem =
        HttpProblem.builder()
            .withType(URI.create("/problems/" + reason))
            .withStatus(Response.Status.UNAUTHORIZED)
            .withTitle("Unauthorized")
            .withDetail(detail)
            .build();
    return Uni.createFrom()
        .item(
            Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type(new MediaType("application", "problem+json"))
                .entity(problem)
                .build());
  }
}
