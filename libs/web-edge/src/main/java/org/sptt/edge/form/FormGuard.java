package org.sptt.edge.form;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sptt.edge.ApiRequests;
import org.sptt.edge.page.PageFrame;

/**
 * Lets no request change anything on behalf of a browser's session unless one of the site's own
 * forms made it. The API takes no cookies, so that nobody can make a browser use it.
 */
class FormGuard {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final int FORBIDDEN = 403;

  private final ApiRequests apiRequests;
  private final FormTokens tokens;
  private final UnsentForms unsentForms;
  private final PageFrame frame;

  FormGuard(ApiRequests apiRequests, FormTokens tokens, UnsentForms unsentForms, PageFrame frame) {
    this.apiRequests = apiRequests;
    this.tokens = tokens;
    this.unsentForms = unsentForms;
    this.frame = frame;
  }

  @ServerRequestFilter
  Optional<Response> letOwnFormsPass(RoutingContext request) {
    boolean passes =
        SAFE.contains(request.request().method())
            || apiRequests.include(request)
            || tokens
                .originOf(request)
                .filter(origin -> !origin.isOfAnother(frame.account()))
                .isPresent();
    return passes ? Optional.empty() : Optional.of(unsentForms.askAgain(request, FORBIDDEN));
  }
}
