package org.sptt.edge.form;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;

/** A sentence for the next page that is looked at, and for that one only. */
@RequestScoped
@Named("flash")
public class Flash {

  private static final String NAME = "flash";
  private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

  private final Seal seal;
  private final Cookies cookies;

  Flash(Seal seal, RoutingContext request) {
    this.seal = seal;
    this.cookies = new Cookies(request);
  }

  void say(String sentence) {
    cookies.set(NAME, seal.close(NAME, ON_THE_WAY, sentence), "/", ON_THE_WAY);
  }

  /** What the page before had to say, once; empty when it was nothing. */
  public String sentence() {
    Optional<String> sealed = cookies.get(NAME);
    sealed.ifPresent(said -> cookies.forget(NAME, "/"));
    return sealed.flatMap(said -> seal.open(NAME, said, String.class)).orElse("");
  }
}
