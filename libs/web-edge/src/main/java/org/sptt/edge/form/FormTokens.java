package org.sptt.edge.form;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The tokens by which a form shows that one of the site's own pages holds it, in the very browser
 * that opened it. Good in any number of tabs, and for strangers too.
 */
@ApplicationScoped
class FormTokens {

  static final String FIELD = "_form";

  private static final String PURPOSE = "form";

  /** By this prefix browsers take it from this very host only, for all of its paths. */
  private static final String COOKIE = "__Host-form";

  private static final int RANDOM_BYTES = 16;

  /** A form left open in the morning is still good in the evening. */
  private static final Duration GOOD_FOR = Duration.ofHours(12);

  private final SecureRandom random = new SecureRandom();
  private final Seal seal;

  FormTokens(Seal seal) {
    this.seal = seal;
  }

  /** A new token for a form on the page; the browser's cookie is set anew with it. */
  String issue(RoutingContext request, String reader, String page) {
    Cookies cookies = new Cookies(request);
    String browser = cookies.get(COOKIE).orElseGet(this::newBrowser);
    cookies.set(COOKIE, browser, "/", GOOD_FOR);
    return seal.close(PURPOSE, GOOD_FOR, new FormOrigin(browser, reader, page));
  }

  /** Where the form that was sent comes from; empty when it is forged or too old. */
  Optional<FormOrigin> originOf(RoutingContext request) {
    Optional<String> browser = new Cookies(request).get(COOKIE);
    return Optional.ofNullable(request.request().getFormAttribute(FIELD))
        .or(() -> besideAFile(request))
        .flatMap(token -> seal.open(PURPOSE, token, FormOrigin.class))
        .filter(origin -> browser.filter(origin.browser()::equals).isPresent());
  }

  // A form with a file carries it in its address: whether it is taken is known before the file is
  // read. Without the browser's cookie, an address that somebody saw is worth nothing.
  private static Optional<String> besideAFile(RoutingContext request) {
    return FormReading.bringsAFile(request)
        ? Optional.ofNullable(request.request().getParam(FIELD))
        : Optional.empty();
  }

  private String newBrowser() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
