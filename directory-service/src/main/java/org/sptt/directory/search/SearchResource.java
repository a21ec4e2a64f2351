package org.sptt.directory.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;
import org.sptt.tables.Table;
import org.sptt.tables.TableDownload;
import org.sptt.tables.TableFormat;

@Path("/")
@PermitAll
@Tag(name = "Public directory", description = "What the public finds; without any sign-in.")
class SearchResource {

  private static final int ROWS_AT_ONCE = 500;

  private static final Table<Hit> TABLE =
      Table.<Hit>named("annuaire")
          .with("Nom", Hit::name)
          .with("Précision", Hit::about)
          .with("Lieu", Hit::place)
          .with("Département", Hit::department)
          .with("Secteur", Hit::category)
          .with("Propose", Hit::offersInFrench)
          .with("Thèmes", hit -> String.join(", ", hit.themes()))
          .with("Présentation", Hit::presentation)
          .with("Site web", hit -> hit.contact().website())
          .with("Adresse e-mail", hit -> hit.contact().email())
          .with("Téléphone", hit -> hit.contact().phone())
          .with("Adresse", hit -> hit.contact().address())
          .with("Identifiant", Hit::id);

  private final Finder finder;

  SearchResource(Finder finder) {
    this.finder = finder;
  }

  @GET
  @Path("api/entries")
  @Operation(
      summary = "Search the public directory",
      description = "The best come first; people are found by what they let be published.")
  public Page<Hit> searchEntries(
      @Valid @BeanParam SearchQuery query, @Valid @BeanParam PageRequest wanted) {
    return finder.find(query.filter(), wanted.after(), wanted.limit());
  }

  @GET
  @Path("exports/annuaire.{format}")
  @Operation(summary = "Download what a search finds, as a spreadsheet")
  @APIResponse(responseCode = "200", description = "The file.")
  public Response exportEntries(
      @Parameter(description = "How the file ends: csv, xlsx or ods.") TableFormat format,
      @Valid @BeanParam SearchQuery query) {
    SearchFilter filter = query.filter();
    return TableDownload.of(
        TABLE,
        format,
        (Optional<Hit> last) ->
            finder.find(filter, last.map(Hit::id).orElse(null), ROWS_AT_ONCE).rows());
  }

  @GET
  @Path("cartes/{id}.vcf")
  @Operation(summary = "The visiting card of a structure or a resource, as vCard 4.0")
  @APIResponse(responseCode = "200", description = "The card.")
  public Response visitingCard(UUID id) {
    Hit hit =
        finder
            .card(EntryKind.RESOURCE, id)
            .or(() -> finder.card(EntryKind.STRUCTURE, id))
            .orElseThrow(() -> Refusals.notFound("entry"));
    return Response.ok(VisitingCard.of(hit), "text/vcard; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"carte.vcf\"")
        .build();
  }
}
