package org.sptt.directory.importing;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.FormWords;
import org.sptt.edge.form.Forms;

@Path("gestion/imports")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class ImportPages {

  private static final String LIST = "/directory/gestion/imports";
  private static final int PER_PAGE = 50;

  private final LookAtFile lookAtFile;
  private final ApplyImport applyImport;
  private final ImportKinds kinds;
  private final ImportRuns runs;
  private final ImportLines importLines;
  private final Caller caller;
  private final Forms forms;
  private final FormWords words;
  private final ImportTexts texts;

  ImportPages(
      LookAtFile lookAtFile,
      ApplyImport applyImport,
      ImportKinds kinds,
      ImportRuns runs,
      ImportLines importLines,
      Caller caller,
      Forms forms,
      FormWords words,
      ImportTexts texts) {
    this.lookAtFile = lookAtFile;
    this.applyImport = applyImport;
    this.kinds = kinds;
    this.runs = runs;
    this.importLines = importLines;
    this.caller = caller;
    this.forms = forms;
    this.words = words;
    this.texts = texts;
  }

  /** What the columns of one kind of file can be headed by. */
  record Columns(String kind, List<String> labels) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<ImportRun> runs, List<Choice> kinds, List<Columns> columns, String identifier);

    static native TemplateInstance run(
        ImportRun run, List<ImportLine> lines, String outcome, long next);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    return Templates.list(
        runs.latest(),
        kinds.all().stream().map(kind -> new Choice(kind.kind(), named(kind.kind()))).toList(),
        kinds.all().stream().map(this::columns).toList(),
        words.label(Headings.EXTERNAL_ID));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response look(
      @RestForm Optional<String> importKind,
      @RestForm Optional<String> source,
      @RestForm("file") FileUpload file) {
    String kind = importKind.orElse("");
    String from = source.orElse("").strip();
    return forms.submit(
        Map.of("importKind", kind, "source", from),
        () -> {
          if (file == null || file.size() == 0) {
            throw Refusals.refused("file", "file-needed", "Choose a file that is not empty.");
          }
          UUID run = lookAtFile.look(kind, from, caller.name(), file.uploadedFile());
          return forms.leadTo(LIST + "/" + run);
        },
        this::list);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance run(UUID id, @RestQuery Optional<String> outcome, @RestQuery long after) {
    ImportRun run = runs.require(id);
    Optional<ImportLine.Outcome> wanted =
        outcome.flatMap(
            word ->
                List.of(ImportLine.Outcome.values()).stream()
                    .filter(each -> each.name().equalsIgnoreCase(word))
                    .findAny());
    List<ImportLine> lines = importLines.of(id, wanted, after, PER_PAGE + 1);
    boolean more = lines.size() > PER_PAGE;
    List<ImportLine> shown = more ? lines.subList(0, PER_PAGE) : lines;
    return Templates.run(
        run,
        shown,
        wanted.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(""),
        more ? shown.get(PER_PAGE - 1).number() : 0);
  }

  @POST
  @Path("{id}/application")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response apply(UUID id) {
    return forms.submit(
        Map.of(),
        () -> {
          applyImport.order(id);
          return forms.seen(LIST + "/" + id, texts.ordered());
        },
        () -> run(id, Optional.empty(), 0));
  }

  @POST
  @Path("{id}/abandon")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response drop(UUID id) {
    runs.drop(id);
    return forms.seen(LIST, texts.dropped());
  }

  private Columns columns(Importable<?, ?> kind) {
    return new Columns(named(kind.kind()), kind.columns().stream().map(words::label).toList());
  }

  private String named(String kind) {
    return switch (kind) {
      case "structures" -> texts.kind_structures();
      case "experts" -> texts.kind_experts();
      case "initiatives" -> texts.kind_initiatives();
      default -> texts.kind_people();
    };
  }
}
