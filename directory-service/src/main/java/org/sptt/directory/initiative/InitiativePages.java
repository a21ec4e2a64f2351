package org.sptt.directory.initiative;

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
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Page;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

@Path("gestion/initiatives")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class InitiativePages {

  private static final String LIST = "/directory/gestion/initiatives";
  private static final int PER_PAGE = 50;

  private final EnterInitiative enterInitiative;
  private final Initiatives initiatives;
  private final Structures structures;
  private final Judge judge;
  private final Forms forms;
  private final InitiativeTexts texts;

  InitiativePages(
      EnterInitiative enterInitiative,
      Initiatives initiatives,
      Structures structures,
      Judge judge,
      Forms forms,
      InitiativeTexts texts) {
    this.enterInitiative = enterInitiative;
    this.initiatives = initiatives;
    this.structures = structures;
    this.judge = judge;
    this.forms = forms;
    this.texts = texts;
  }

  record Row(UUID id, String title, String place, String category, int score) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        Page<Row> rows, String text, String query, boolean firstPage);

    static native TemplateInstance creation(InitiativeView initiative, List<Choice> categories);

    static native TemplateInstance edit(
        InitiativeView initiative, int version, Quality quality, List<Choice> categories);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery Optional<String> q, @RestQuery UUID after) {
    String text = q.orElse("").strip();
    return Templates.list(
        initiatives.inOrderOfNames().holding(text, after, PER_PAGE).map(this::row),
        text,
        "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
        after == null);
  }

  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public TemplateInstance creation() {
    return Templates.creation(InitiativeView.BLANK, categories());
  }

  @POST
  @Path("nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        InitiativeRequest.class,
        request -> {
          UUID id = enterInitiative.create(request).id();
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        this::creation);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Initiative initiative = initiatives.require(id);
    return Templates.edit(
        initiative.view(), initiative.version(), initiative.quality(judge), categories());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    return forms.submit(
        InitiativeRequest.class,
        request -> {
          enterInitiative.change(id, version, request);
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        () -> edit(id));
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response confirm(UUID id) {
    enterInitiative.confirm(id);
    return forms.seen(LIST + "/" + id, texts.confirmed());
  }

  private List<Choice> categories() {
    return structures.categories().stream().map(word -> new Choice(word, word)).toList();
  }

  private Row row(Initiative initiative) {
    InitiativeView view = initiative.view();
    return new Row(
        view.id(), view.title(), view.place(), view.category(), initiative.quality(judge).score());
  }
}
