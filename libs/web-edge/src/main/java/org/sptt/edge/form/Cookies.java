package org.sptt.edge.form;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/** The cookies of forms: only the site reads them, and no script. */
final class Cookies {

  private final RoutingContext request;

  Cookies(RoutingContext request) {
    this.request = request;
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(request.request().getCookie(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  /**
   * @param goodFor nought to have it forgotten
   */
  void set(String name, String value, String path, Duration goodFor) {
    request
        .response()
        .addCookie(
            Cookie.cookie(name, value)
                .setPath(path)
                .setMaxAge(goodFor.toSeconds())
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX));
  }

  void forget(String name, String path) {
    set(name, "", path, Duration.ZERO);
  }
}
