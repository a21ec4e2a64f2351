package org.sptt.directory.expert;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
import org.sptt.edge.Page;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("gestion/ressources")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class ExpertPages {

  private static final String LIST = "/directory/gestion/ressources";
  private static final int PER_PAGE = 50;

  private final EnterExpert enterExpert;
  private final Experts experts;
  private final ExpertChoices choices;
  private final Judge judge;
  private final Forms forms;
  private final ExpertTexts texts;

  ExpertPages(
      EnterExpert enterExpert,
      Experts experts,
      ExpertChoices choices,
      Judge judge,
      Forms forms,
      ExpertTexts texts) {
    this.enterExpert = enterExpert;
    this.experts = experts;
    this.choices = choices;
    this.judge = judge;
    this.forms = forms;
    this.texts = texts;
  }

  record Row(UUID id, String name, String kind, List<String> offers, int score) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        Page<Row> rows, String text, String query, boolean firstPage);

    static native TemplateInstance creation(ExpertView entry, ExpertChoices.Offered offered);

    static native TemplateInstance edit(
        ExpertView entry, int version, Quality quality, ExpertChoices.Offered offered);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery Optional<String> q, @RestQuery UUID after) {
    String text = q.orElse("").strip();
    return Templates.list(
        experts.inOrderOfNames().holding(text, after, PER_PAGE).map(this::row),
        text,
        "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
        after == null);
  }

  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public TemplateInstance creation() {
    return Templates.creation(ExpertView.BLANK, choices.offered(null));
  }

  @POST
  @Path("nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        ExpertRequest.class,
        request -> {
          UUID id = enterExpert.create(request).id();
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        this::creation);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Expert expert = experts.require(id);
    return Templates.edit(
        expert.view(),
        expert.version(),
        expert.quality(judge),
        choices.offered(expert.structureId()));
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    return forms.submit(
        ExpertRequest.class,
        request -> {
          enterExpert.change(id, version, request);
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        () -> edit(id));
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response confirm(UUID id) {
    enterExpert.confirm(id);
    return forms.seen(LIST + "/" + id, texts.confirmed());
  }

  private Row row(Expert expert) {
    ExpertView view = expert.view();
    return new Row(
        view.id(), view.name(), view.kind().word(), view.offers(), expert.quality(judge).score());
  }
}
