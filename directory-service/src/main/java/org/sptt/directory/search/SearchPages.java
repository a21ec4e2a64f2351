package org.sptt.directory.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;

@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SearchPages {

  private static final int PER_PAGE = 30;

  private final Finder finder;
  private final FacetFinder facetFinder;
  private final Territory territory;

  SearchPages(Finder finder, FacetFinder facetFinder, Territory territory) {
    this.finder = finder;
    this.facetFinder = facetFinder;
    this.territory = territory;
  }

  /** A page of results, with what was asked for and what else could be. */
  record Results(
      EntryKind kind,
      SearchFilter filter,
      Facets facets,
      Page<Hit> hits,
      int count,
      boolean firstPage) {

    public String kindWord() {
      return kind.word();
    }

    public String path() {
      return kind.list();
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance resources(Results results, Territory territory);

    static native TemplateInstance initiatives(Results results, Territory territory);

    static native TemplateInstance structures(Results results, Territory territory);

    static native TemplateInstance resource(Hit card, Territory territory);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance resources(
      @RestQuery Optional<String> q,
      @RestQuery Optional<String> category,
      @RestQuery Optional<String> department,
      @RestQuery Optional<String> theme,
      @RestQuery Optional<String> offer,
      @RestQuery UUID after) {
    Facets facets = facetFinder.of(EntryKind.RESOURCE);
    SearchFilter filter =
        new SearchFilter(
            Optional.of(EntryKind.RESOURCE),
            q.orElse("").strip(),
            Facets.known(facets.categories(), category.orElse("")),
            Facets.known(facets.departments(), department.orElse("")),
            Facets.known(facets.themes(), theme.orElse("")),
            Facets.known(facets.offers(), offer.orElse("")));
    return Templates.resources(results(EntryKind.RESOURCE, filter, facets, after), territory);
  }

  @GET
  @Path("initiatives")
  @Operation(hidden = true)
  public TemplateInstance initiatives(
      @RestQuery Optional<String> q, @RestQuery Optional<String> category, @RestQuery UUID after) {
    Facets facets = facetFinder.of(EntryKind.INITIATIVE);
    SearchFilter filter = filter(EntryKind.INITIATIVE, facets, q, category, Optional.empty());
    return Templates.initiatives(results(EntryKind.INITIATIVE, filter, facets, after), territory);
  }

  @GET
  @Path("structures")
  @Operation(hidden = true)
  public TemplateInstance structures(
      @RestQuery Optional<String> q,
      @RestQuery Optional<String> category,
      @RestQuery Optional<String> department,
      @RestQuery UUID after) {
    Facets facets = facetFinder.of(EntryKind.STRUCTURE);
    SearchFilter filter = filter(EntryKind.STRUCTURE, facets, q, category, department);
    return Templates.structures(results(EntryKind.STRUCTURE, filter, facets, after), territory);
  }

  @GET
  @Path("ressources/{id}")
  @Operation(hidden = true)
  public TemplateInstance resource(UUID id) {
    Hit card = finder.card(EntryKind.RESOURCE, id).orElseThrow(() -> Refusals.notFound("expert"));
    return Templates.resource(card, territory);
  }

  // A value that nothing has filters nothing.
  private static SearchFilter filter(
      EntryKind kind,
      Facets facets,
      Optional<String> q,
      Optional<String> category,
      Optional<String> department) {
    return new SearchFilter(
        Optional.of(kind),
        q.orElse("").strip(),
        Facets.known(facets.categories(), category.orElse("")),
        Facets.known(facets.departments(), department.orElse("")),
        "",
        "");
  }

  private Results results(EntryKind kind, SearchFilter filter, Facets facets, UUID after) {
    return new Results(
        kind,
        filter,
        facets,
        finder.find(filter, after, PER_PAGE),
        finder.count(filter),
        after == null);
  }
}
