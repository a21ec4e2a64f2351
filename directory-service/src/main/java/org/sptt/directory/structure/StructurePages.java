package org.sptt.directory.structure;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("gestion/structures")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class StructurePages {

  private static final String LIST = "/directory/gestion/structures";
  private static final int PER_PAGE = 50;

  private final EnterStructure enterStructure;
  private final Structures structures;
  private final Judge judge;
  private final StructureChoices choices;
  private final Territory territory;
  private final Forms forms;
  private final StructureTexts texts;

  StructurePages(
      EnterStructure enterStructure,
      Structures structures,
      Judge judge,
      StructureChoices choices,
      Territory territory,
      Forms forms,
      StructureTexts texts) {
    this.enterStructure = enterStructure;
    this.structures = structures;
    this.judge = judge;
    this.choices = choices;
    this.territory = territory;
    this.forms = forms;
    this.texts = texts;
  }

  record Row(UUID id, String name, String place, String category, int score) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        Page<Row> rows, String text, String query, boolean firstPage);

    static native TemplateInstance creation(
        StructureView card, StructureChoices.Offered offered, String vintage);

    static native TemplateInstance edit(
        StructureView card,
        int version,
        Quality quality,
        StructureChoices.Offered offered,
        String vintage);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery Optional<String> q, @RestQuery UUID after) {
    String text = q.orElse("").strip();
    return Templates.list(
        structures.inOrderOfNames().holding(text, after, PER_PAGE).map(this::row),
        text,
        "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
        after == null);
  }

  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public TemplateInstance creation() {
    return Templates.creation(StructureView.BLANK, choices.offered(), territory.vintage());
  }

  @POST
  @Path("nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        StructureRequest.class,
        request -> {
          requireReason(request);
          UUID id = enterStructure.create(request).id();
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        this::creation);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Structure structure = structures.require(id);
    return Templates.edit(
        structure.view(),
        structure.version(),
        structure.quality(judge),
        choices.offered(),
        territory.vintage());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    return forms.submit(
        StructureRequest.class,
        request -> {
          requireReason(request);
          enterStructure.change(id, version, request);
          return forms.seen(LIST + "/" + id, texts.kept());
        },
        () -> edit(id));
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response confirm(UUID id) {
    enterStructure.confirm(id);
    return forms.seen(LIST + "/" + id, texts.confirmed());
  }

  // Imports bring what is known; people who fill in a form can be asked.
  private static void requireReason(StructureRequest request) {
    if (request.siret() == null && request.siretAbsence() == null) {
      throw Refusals.refused("siret", "siret-or-reason", "Give its SIRET, or say why it has none.");
    }
  }

  private Row row(Structure structure) {
    StructureView view = structure.view();
    return new Row(
        view.id(),
        view.name(),
        Optional.ofNullable(view.commune()).orElseGet(() -> territory.named(view.department())),
        view.category(),
        structure.quality(judge).score());
  }
}
