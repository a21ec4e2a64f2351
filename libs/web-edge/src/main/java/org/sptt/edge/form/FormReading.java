package org.sptt.edge.form;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.edge.ApiRequests;

/**
 * Reads what was typed before anybody asks who typed it, so that it is there when the answer is
 * that their session has ended.
 */
@ApplicationScoped
class FormReading {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String WITH_FILE = "multipart/form-data";

  /** Whatever a service takes otherwise: this is read before anybody has signed in. */
  private static final long MOST_BYTES = 1024 * 1024;

  /** Before authentication, which is at 200. */
  private static final int BEFORE_SIGN_IN = 250;

  private final ApiRequests apiRequests;
  private final BodyHandler body;

  FormReading(ApiRequests apiRequests) {
    this.apiRequests = apiRequests;
    this.body = BodyHandler.create(false).setMergeFormAttributes(false).setBodyLimit(MOST_BYTES);
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
    return isPosted(request, FORM);
  }

  static boolean bringsAFile(RoutingContext request) {
    return isPosted(request, WITH_FILE);
  }

  private static boolean isPosted(RoutingContext request, String wanted) {
    String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return request.request().method().equals(HttpMethod.POST)
        && type != null
        && type.regionMatches(true, 0, wanted, 0, wanted.length());
  }
}
