package org.sptt.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which requests are a program's: it reads problem details, brings a token where one is needed, and
 * its cookies mean nothing. All others are made by people, on pages.
 */
@ApplicationScoped
public class ApiRequests {

  private static final String BEARER = "Bearer ";

  private final String root;

  ApiRequests(@ConfigProperty(name = "quarkus.http.root-path") String root) {
    this.root = root + "/api/";
  }

  /** Whether it asks the API, or brings a bearer token. */
  public boolean include(RoutingContext request) {
    String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    return askTheApi(request)
        || (authorization != null
            && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()));
  }

  /** Whether it asks the API, whoever makes it. */
  public boolean askTheApi(RoutingContext request) {
    return request.normalizedPath().startsWith(root);
  }
}
