package org.sptt.edge.signin;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.edge.ApiRequests;

/**
 * How a request may sign in. The API, and whoever brings a bearer token, are held to the API's
 * rules and never to a browser's session; all else is a page.
 */
@ApplicationScoped
class SignInTenants implements TenantResolver {

  private static final String API = "api";

  private final ApiRequests apiRequests;

  SignInTenants(ApiRequests apiRequests) {
    this.apiRequests = apiRequests;
  }

  @Override
  public String resolve(RoutingContext request) {
    return apiRequests.include(request) ? API : OidcUtils.DEFAULT_TENANT_ID;
  }
}
