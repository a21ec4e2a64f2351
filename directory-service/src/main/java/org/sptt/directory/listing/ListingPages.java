package org.sptt.directory.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Page;

@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ListingPages {

  private static final int PER_PAGE = 30;

  private final Listings listings;

  ListingPages(Listings listings) {
    this.listings = listings;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance resources(ListingFilter filter, Page<Entry> entries);

    static native TemplateInstance initiatives(ListingFilter filter, Page<Entry> entries);

    static native TemplateInstance structures(ListingFilter filter, Page<Entry> entries);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance resources(@RestQuery Optional<String> category, @RestQuery UUID after) {
    ListingFilter filter = filter(Listing.RESOURCES, category, after);
    return Templates.resources(filter, page(Listing.RESOURCES, filter, after));
  }

  @GET
  @Path("initiatives")
  @Operation(hidden = true)
  public TemplateInstance initiatives(@RestQuery Optional<String> category, @RestQuery UUID after) {
    ListingFilter filter = filter(Listing.INITIATIVES, category, after);
    return Templates.initiatives(filter, page(Listing.INITIATIVES, filter, after));
  }

  @GET
  @Path("structures")
  @Operation(hidden = true)
  public TemplateInstance structures(@RestQuery Optional<String> category, @RestQuery UUID after) {
    ListingFilter filter = filter(Listing.STRUCTURES, category, after);
    return Templates.structures(filter, page(Listing.STRUCTURES, filter, after));
  }

  // A category that is none filters nothing.
  private ListingFilter filter(Listing listing, Optional<String> category, UUID after) {
    List<String> categories = listings.categories(listing);
    String chosen = category.filter(categories::contains).orElse("");
    return new ListingFilter(listing.path(), categories, chosen, after == null);
  }

  private Page<Entry> page(Listing listing, ListingFilter filter, UUID after) {
    List<Entry> entries = listings.entries(listing, filter.category(), after, PER_PAGE + 1);
    return Page.of(entries, PER_PAGE, Entry::id);
  }
}
