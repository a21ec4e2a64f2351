package org.sptt.edge;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a request may sign in. The API, and whoever brings a bearer token, are held to the API's
 * rules and never to a browser's session; all else is a page.
 */
@ApplicationScoped
class SignInTenants implements TenantResolver {

  private static final String API = "api";
  private static final String BEARER = "Bearer ";

  private final String apiRoot;

  SignInTenants(@ConfigProperty(name = "quarkus.http.root-path") String root) {
    this.apiRoot = root + "/api/";
  }

  @Override
  public String resolve(RoutingContext request) {
    return isOfApi(request) ? API : OidcUtils.DEFAULT_TENANT_ID;
  }

  /** Whether a program asks, which reads problem details and cannot be sent to a sign-in page. */
  boolean isOfApi(RoutingContext request) {
    String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    return request.normalizedPath().startsWith(apiRoot)
        || (authorization != null
            && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()));
  }
}
