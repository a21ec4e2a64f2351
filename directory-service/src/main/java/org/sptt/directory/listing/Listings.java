package org.sptt.directory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public lists hold, in the order of the names. */
@ApplicationScoped
class Listings {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager entities;

  Listings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param category empty for all categories
   * @param after where the page before ended; null for the first page
   */
  List<Entry> entries(Listing listing, String category, UUID after, int limit) {
    Optional<Entry> last = Optional.ofNullable(after).flatMap(id -> entry(listing, id));
    return entities
        .createQuery(listing.entriesByName(), Entry.class)
        .setParameter("category", category)
        .setParameter("name", last.map(Entry::name).orElse(""))
        .setParameter("id", last.map(Entry::id).orElse(BEFORE_ALL))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The categories that have an entry. */
  List<String> categories(Listing listing) {
    return entities.createQuery(listing.categories(), String.class).getResultList();
  }

  private Optional<Entry> entry(Listing listing, UUID id) {
    return entities
        .createQuery(listing.oneEntry(), Entry.class)
        .setParameter("id", id)
        .getResultStream()
        .findAny();
  }
}
