package org.sptt.reporting.definition;

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
import java.text.Collator;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.reporting.fact.FactKinds;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.indicator.Adoptions;
import org.sptt.reporting.indicator.DefineIndicator;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.indicator.Measure;

@Path("indicateurs")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class DefinitionPages {

  private final Indicators indicators;
  private final Adoptions adoptions;
  private final DefineIndicator defineIndicator;
  private final PreviewDefinition preview;
  private final Forms forms;
  private final DefinitionTexts texts;
  private final Clock clock;

  DefinitionPages(
      Indicators indicators,
      Adoptions adoptions,
      DefineIndicator defineIndicator,
      PreviewDefinition preview,
      Forms forms,
      DefinitionTexts texts,
      Clock clock) {
    this.indicators = indicators;
    this.adoptions = adoptions;
    this.defineIndicator = defineIndicator;
    this.preview = preview;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance newIndicator(
        List<Choice> kinds,
        List<Choice> measures,
        List<Choice> attributes,
        List<Choice> dimensions);

    static native TemplateInstance indicator(
        String id,
        String label,
        DefinitionForm standing,
        List<VersionRow> versions,
        List<Choice> kinds,
        List<Choice> measures,
        List<Choice> attributes,
        List<Choice> dimensions);

    static native TemplateInstance preview(
        String id, String action, DefinitionForm form, List<FigureChange> changes);
  }

  @GET
  @Path("nouveau")
  @Operation(hidden = true)
  public TemplateInstance newIndicator() {
    return Templates.newIndicator(kinds(), measures(), attributes(), dimensions());
  }

  @POST
  @Path("nouveau")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response define() {
    return forms.submit(
        DefinitionForm.class,
        form -> {
          String id = Optional.ofNullable(form.id()).orElseThrow(DefinitionPages::idNeeded);
          if (indicators.inForce(id).isPresent()) {
            throw Refusals.refused("id", "indicator-exists", id + " is an indicator already.");
          }
          return previewOrAdopt(id, "/reporting/indicateurs/nouveau", form);
        },
        this::newIndicator);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance indicator(String id) {
    Indicator inForce = indicators.inForce(id).orElseThrow(() -> Refusals.notFound("indicator"));
    return Templates.indicator(
        id,
        inForce.label(),
        DefinitionForm.of(inForce.asRequest(), inForce.version()),
        versions(id),
        kinds(),
        measures(),
        attributes(),
        dimensions());
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(String id) {
    indicators.inForce(id).orElseThrow(() -> Refusals.notFound("indicator"));
    return forms.submit(
        DefinitionForm.class,
        form -> previewOrAdopt(id, "/reporting/indicateurs/" + id, form),
        () -> indicator(id));
  }

  private Response previewOrAdopt(String id, String action, DefinitionForm form) {
    if (form.isAdopted()) {
      defineIndicator.redefine(id, form.request(), form.versionSeen());
      return forms.seen("/reporting/indicateurs/" + id, texts.adopted());
    }
    List<FigureChange> changes = preview.changes(id, form.request());
    return Response.ok(Templates.preview(id, action, form, changes).render())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .build();
  }

  private List<VersionRow> versions(String id) {
    Map<Integer, String> by = adoptions.of(id);
    return indicators.versions(id).stream()
        .map(
            version ->
                VersionRow.of(version, by.getOrDefault(version.version(), ""), clock.getZone()))
        .toList();
  }

  private static RuntimeException idNeeded() {
    return Refusals.refused("id", "id-needed", "Give the indicator a short name, like T16.");
  }

  private static List<Choice> kinds() {
    return FactKinds.all().stream().map(k -> new Choice(k, FigureWords.kind(k))).toList();
  }

  private static List<Choice> measures() {
    return Arrays.stream(Measure.values())
        .map(
            measure ->
                new Choice(
                    measure.name().toLowerCase(Locale.ROOT), FigureWords.measure(measure.name())))
        .toList();
  }

  private static List<Choice> attributes() {
    return named(FactKinds.all().stream().flatMap(kind -> FactKinds.attributesOf(kind).stream()));
  }

  private static List<Choice> dimensions() {
    return named(FactKinds.all().stream().flatMap(kind -> FactKinds.dimensionsOf(kind).stream()));
  }

  private static List<Choice> named(Stream<String> dimensions) {
    return dimensions
        .distinct()
        .map(dimension -> new Choice(dimension, FigureWords.dimension(dimension)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)))
        .toList();
  }
}
