package org.sptt.edge.form;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was typed waits, encrypted, in the browser that it was typed in: nothing is stored here, and
 * it is shown to nobody but the person who opened the form.
 */
@ApplicationScoped
class KeptForms {

  private static final String NAME = "kept";

  /** As long as Keycloak leaves its own form open. */
  private static final Duration GOOD_FOR = Duration.ofMinutes(30);

  // What browsers take of one cookie, and how many fit in a request's headers beside a session:
  // some ten thousand letters of a text.
  private static final int MOST_IN_ONE = 3800;
  private static final int MOST_COOKIES = 3;

  private final Seal seal;

  KeptForms(Seal seal) {
    this.seal = seal;
  }

  /** False when it is too long to be kept. */
  boolean keep(RoutingContext request, KeptForm form) {
    String sealed = seal.close(NAME, GOOD_FOR, form);
    boolean fits = sealed.length() <= MOST_IN_ONE * MOST_COOKIES;
    if (fits) {
      Cookies cookies = new Cookies(request);
      String path = path(form.origin().page());
      for (int start = 0; start < sealed.length(); start += MOST_IN_ONE) {
        int end = Math.min(start + MOST_IN_ONE, sealed.length());
        cookies.set(name(start / MOST_IN_ONE), sealed.substring(start, end), path, GOOD_FOR);
      }
    }
    return fits;
  }

  /** What was kept for a form on the page that the reader opened, once. */
  Optional<KeptForm> take(RoutingContext request, String page, String reader) {
    Cookies cookies = new Cookies(request);
    StringBuilder sealed = new StringBuilder();
    IntStream.range(0, MOST_COOKIES)
        .forEach(number -> cookies.get(name(number)).ifPresent(sealed::append));
    Optional<KeptForm> kept =
        sealed.isEmpty()
            ? Optional.empty()
            : seal.open(NAME, sealed.toString(), KeptForm.class)
                .filter(form -> form.origin().page().equals(page));
    if (kept.isPresent()) {
      IntStream.range(0, MOST_COOKIES).forEach(number -> cookies.forget(name(number), path(page)));
    }
    return kept.filter(form -> form.origin().reader().equals(reader));
  }

  private static String name(int number) {
    return NAME + "-" + number;
  }

  private static String path(String page) {
    return page.split("\\?", 2)[0];
  }
}
