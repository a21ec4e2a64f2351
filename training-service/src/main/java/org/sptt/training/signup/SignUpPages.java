package org.sptt.training.signup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.form.Forms;

@Path("sessions/{id}/inscription")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignUpPages {

  private final OpenSession openSession;
  private final SignUp signUp;
  private final Forms forms;

  SignUpPages(OpenSession openSession, SignUp signUp, Forms forms) {
    this.openSession = openSession;
    this.signUp = signUp;
    this.forms = forms;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(OpenSession.Shown session);

    static native TemplateInstance done(OpenSession.Shown session, boolean confirmed);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance form(UUID id) {
    return Templates.form(openSession.require(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response send(UUID id, @Context HttpServerRequest http, @Context UriInfo uri) {
    return forms.submit(
        SignUpForm.class,
        form -> {
          String place = place(id, form, http.remoteAddress().hostAddress()).toString();
          return Response.seeOther(
                  uri.getAbsolutePathBuilder()
                      .path("faite")
                      .queryParam("place", place.toLowerCase(Locale.ROOT))
                      .build())
              .build();
        },
        () -> form(id));
  }

  // What is no person is told that all went well, and learns nothing.
  private Place place(UUID id, SignUpForm form, String address) {
    if (!form.isFromAPerson()) {
      return Place.CONFIRMED;
    }
    try {
      return signUp.ask(id, form.request(), null, address).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
    }
  }

  @GET
  @Path("faite")
  @Operation(hidden = true)
  public TemplateInstance done(UUID id, @RestQuery String place) {
    return Templates.done(openSession.require(id), !"waiting".equals(place));
  }
}
