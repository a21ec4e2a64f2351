package org.sptt.training.myplace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.form.Forms;
import org.sptt.edge.page.FrenchWords;

@Path("mon-inscription/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MyRegistrationPages {

  /** A form that asks for nothing but to be sent. */
  record Nothing() {}

  private final MyRegistrations mine;
  private final Forms forms;
  private final MyPlaceTexts texts;
  private final Clock clock;

  MyRegistrationPages(MyRegistrations mine, Forms forms, MyPlaceTexts texts, Clock clock) {
    this.mine = mine;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance mine(
        MyRegistration mine, String link, String asked, String until);

    static native TemplateInstance cancellation(MyRegistration mine, String link);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance mine(String link) {
    MyRegistration registration = mine.read(link);
    return Templates.mine(
        registration, link, written(registration.askedAt()), written(registration.offeredUntil()));
  }

  private String written(Instant moment) {
    return Optional.ofNullable(moment)
        .map(instant -> FrenchWords.moment(LocalDateTime.ofInstant(instant, clock.getZone())))
        .orElse("");
  }

  @GET
  @Path("annulation")
  @Operation(hidden = true)
  public TemplateInstance cancellation(String link) {
    return Templates.cancellation(mine.read(link), link);
  }

  @POST
  @Path("annulation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response cancel(String link) {
    return act(link, mine::giveUp, texts.cancelled_done());
  }

  @POST
  @Path("acceptation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response accept(String link) {
    return act(link, mine::accept, texts.accepted());
  }

  @POST
  @Path("accord")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response withdrawConsent(String link) {
    return act(link, mine::withdrawConsent, texts.consent_withdrawn());
  }

  private Response act(String link, Consumer<String> action, String sentence) {
    return forms.submit(
        Nothing.class,
        nothing -> {
          action.accept(link);
          return forms.seen("/training/mon-inscription/" + link, sentence);
        },
        () -> mine(link));
  }
}
