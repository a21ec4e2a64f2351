package org.sptt.directory.listing;

/** The public lists, each with where it is and what is in it. */
enum Listing {
  RESOURCES(
      "/directory/",
      "Entry(e.id, e.name, cast(null as String), e.department, e.category, e.offers)",
      "Expert e where e.kind = STRUCTURE",
      "e.name"),
  INITIATIVES(
      "/directory/initiatives",
      "Entry(e.id, e.title, e.place, cast(null as String), e.category)",
      "Initiative e where true = true",
      "e.title"),
  STRUCTURES(
      "/directory/structures",
      "Entry(e.id, e.name, e.commune, e.department, e.category)",
      "Structure e where true = true",
      "e.name");

  private final String path;
  private final String entry;
  private final String source;
  private final String name;

  Listing(String path, String entry, String source, String name) {
    this.path = path;
    this.entry = entry;
    this.source = source;
    this.name = name;
  }

  String path() {
    return path;
  }

  /** A query for the entry whose id is {@code :id}. */
  String oneEntry() {
    return entries() + " and e.id = :id";
  }

  /** A query for the entries by name after {@code :name}, and with the same name after the id. */
  String entriesByName() {
    return entries()
        + " and (:category = '' or e.category = :category) and (lower(%1$s) > lower(:name)"
            .formatted(name)
        + " or lower(%1$s) = lower(:name) and e.id > :id) order by lower(%1$s), e.id"
            .formatted(name);
  }

  String categories() {
    return "select distinct e.category from "
        + source
        + " and e.category is not null order by e.category";
  }

  private String entries() {
    return "select new " + Listing.class.getPackageName() + "." + entry + " from " + source;
  }
}
