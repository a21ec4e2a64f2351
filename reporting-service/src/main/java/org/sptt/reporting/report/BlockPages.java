package org.sptt.reporting.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.edge.page.FrenchWords;
import org.sptt.reporting.document.Piece;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicators;

/** One block of a draft, with what it looks like in the report just now. */
@Path("bilans/{id}/blocs")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class BlockPages {

  private final Reports reports;
  private final WriteReport writeReport;
  private final Assembly assembly;
  private final ExactNumbers numbers;
  private final Indicators indicators;
  private final Forms forms;
  private final ReportTexts texts;

  BlockPages(
      Reports reports,
      WriteReport writeReport,
      Assembly assembly,
      ExactNumbers numbers,
      Indicators indicators,
      Forms forms,
      ReportTexts texts) {
    this.reports = reports;
    this.writeReport = writeReport;
    this.assembly = assembly;
    this.numbers = numbers;
    this.indicators = indicators;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * @param version of the report that is edited: the one that the writer saw
   * @param action where the form is sent
   * @param after the block that a new one follows; empty else, and at the very beginning
   * @param preview none for a block of which nothing is said yet, or a chapter
   */
  record Bench(
      Report report,
      int version,
      Block block,
      String action,
      String after,
      List<Piece> preview,
      List<Choice> figures,
      List<Choice> shapes,
      List<Choice> dimensions) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance block(Bench bench);
  }

  @GET
  @Path("nouveau")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance blank(UUID id, @RestQuery String kind, @RestQuery Optional<UUID> after) {
    Report report = reports.require(id);
    Block block = new Block(null, kind(kind), null, null, null, null, null, null, null);
    String follows = after.map(UUID::toString).orElse("");
    return page(report, report.version(), block, path(id), follows, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response insert(UUID id, @RestQuery String kind) {
    return forms.submit(
        BlockForm.class,
        form -> {
          if (form.isOnlyLookedAt()) {
            String follows = Optional.ofNullable(form.after()).map(UUID::toString).orElse("");
            return look(id, form, form.block(), path(id), follows);
          }
          writeReport.insert(id, form.seen(), form.block(), Optional.ofNullable(form.after()));
          return forms.seen("/reporting/bilans/" + id + "/edition", texts.kept());
        },
        () -> blank(id, kind, Optional.empty()));
  }

  @GET
  @Path("{block}")
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id, UUID block) {
    Report report = reports.require(id);
    Block standing = report.block(block);
    List<Piece> preview = assembly.preview(report, standing, numbers).stream().toList();
    return page(report, report.version(), standing, path(id) + "/" + block, "", preview);
  }

  @POST
  @Path("{block}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response replace(UUID id, UUID block) {
    return forms.submit(
        BlockForm.class,
        form -> {
          if (form.isOnlyLookedAt()) {
            return look(id, form, form.block().withId(block), path(id) + "/" + block, "");
          }
          writeReport.replace(id, form.seen(), block, form.block());
          return forms.seen(path(id) + "/" + block, texts.kept());
        },
        () -> edit(id, block));
  }

  // What is typed stays typed, and the version is still the one that the writer saw.
  private Response look(UUID id, BlockForm form, Block block, String action, String after) {
    writeReport.check(block);
    Report report = reports.require(id);
    List<Piece> preview = assembly.preview(report, block, numbers).stream().toList();
    return forms.page(200, page(report, form.version(), block, action, after, preview));
  }

  private TemplateInstance page(
      Report report, int version, Block block, String action, String after, List<Piece> preview) {
    List<Indicator> inForce = indicators.inForce();
    List<Choice> figures =
        inForce.stream().map(i -> new Choice(i.id(), i.id() + " – " + i.label())).toList();
    List<Choice> dimensions =
        inForce.stream()
            .flatMap(indicator -> indicator.definition().map(Definition::breakdowns).stream())
            .flatMap(java.util.Set::stream)
            .distinct()
            .sorted()
            .map(dimension -> new Choice(dimension, FrenchWords.word("by", dimension)))
            .toList();
    return Templates.block(
        new Bench(report, version, block, action, after, preview, figures, shapes(), dimensions));
  }

  private List<Choice> shapes() {
    return List.of(
        new Choice("bars", texts.shape_bars()),
        new Choice("parts", texts.shape_parts()),
        new Choice("line", texts.shape_line()));
  }

  private static Block.Kind kind(String word) {
    return java.util.Arrays.stream(Block.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Refusals.malformed("no-kind", "There is no such kind of block."));
  }

  private static String path(UUID id) {
    return "/reporting/bilans/" + id + "/blocs";
  }
}
