package org.sptt.edge.form;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Forms that cannot be taken as they were sent: none loses what was typed. */
@ApplicationScoped
public class UnsentForms {

  private final FormTokens tokens;
  private final KeptForms keptForms;
  private final Template unsent;

  UnsentForms(FormTokens tokens, KeptForms keptForms, @Location("unsent") Template unsent) {
    this.tokens = tokens;
    this.keptForms = keptForms;
    this.unsent = unsent;
  }

  /**
   * Leads back to the form's page, which asks to sign in and then holds what was typed; empty when
   * no form was sent.
   */
  public Optional<Response> afterSignIn(RoutingContext request) {
    if (!FormReading.isForm(request)) {
      return Optional.empty();
    }
    TypedFields typed = TypedFields.of(request.request().formAttributes());
    return Optional.of(
        tokens
            .originOf(request)
            .filter(origin -> keptForms.keep(request, new KeptForm(origin, typed)))
            .map(origin -> Forms.to(origin.page()))
            .orElseGet(() -> askAgain(request, 401)));
  }

  /**
   * Shows what was typed, with a fresh form to send it again; a file cannot be shown, and is chosen
   * again on the page that it was sent to.
   */
  Response askAgain(RoutingContext request, int status) {
    if (FormReading.bringsAFile(request)) {
      return Forms.to(request.request().path());
    }
    TypedFields typed = TypedFields.of(request.request().formAttributes());
    String page =
        unsent
            .data("action", request.request().path())
            .data("signedOut", status == 401)
            .data("typed", typed.values())
            .render();
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page)
        .build();
  }
}
