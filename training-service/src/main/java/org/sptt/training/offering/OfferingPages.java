package org.sptt.training.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

@Path("offres")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class OfferingPages {

  private static final String LIST = "/training/offres";

  /** The usual kinds; a programme's own are added to them as soon as one is used. */
  private static final List<String> USUAL_KINDS =
      List.of(
          "initial-training",
          "training",
          "webinar",
          "awareness-workshop",
          "gathering",
          "exchange-day");

  private final Offerings offerings;
  private final EnterOffering enterOffering;
  private final Forms forms;
  private final OfferingTexts texts;

  OfferingPages(
      Offerings offerings, EnterOffering enterOffering, Forms forms, OfferingTexts texts) {
    this.offerings = offerings;
    this.enterOffering = enterOffering;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<OfferingView> offerings, List<Choice> kinds);

    static native TemplateInstance edit(OfferingView offering, int version, List<Choice> kinds);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    return Templates.list(
        offerings.list("order by lower(title), id").stream().map(Offering::view).toList(), kinds());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        OfferingForm.class,
        form -> {
          enterOffering.create(form.request());
          return forms.seen(LIST, texts.kept());
        },
        this::list);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Offering offering = offerings.require(id);
    return Templates.edit(offering.view(), offering.version(), kinds());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id) {
    return forms.submit(
        OfferingForm.class,
        form -> {
          enterOffering.change(id, form.version(), form.request());
          return forms.seen(LIST, texts.kept());
        },
        () -> edit(id));
  }

  private List<Choice> kinds() {
    return Choice.ofWords(offerings.kindsBeside(USUAL_KINDS));
  }
}
