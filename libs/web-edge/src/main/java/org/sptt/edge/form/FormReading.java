package org.sptt.edge.form;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.edge.ApiRequests;

/**
 * Reads what was typed before anybody asks who typed it, so that it is there when the answer is
 * that their session has ended.
 */
@ApplicationScoped
class FormReading {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Before authentication, which is at 200. */
  private static final int BEFORE_SIGN_IN = 250;

  private final ApiRequests apiRequests;
  private final BodyHandler body;

  FormReading(
      ApiRequests apiRequests,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.apiRequests = apiRequests;
    this.body =
        BodyHandler.create(false).setMergeFormAttributes(false).setBodyLimit(most.asLongValue());
  }

  void register(@Observes Filters filters) {
    filters.register(this::read, BEFORE_SIGN_IN);
  }

  private void read(RoutingContext request) {
    if (isForm(request) && !apiRequests.askTheApi(request)) {
      body.handle(request);
    } else {
      request.next();
    }
  }

  static boolean isForm(RoutingContext request) {
    String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return request.request().method().equals(HttpMethod.POST)
        && type != null
        && type.regionMatches(true, 0, FORM, 0, FORM.length());
  }
}
