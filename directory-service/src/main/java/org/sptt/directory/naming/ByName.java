package org.sptt.directory.naming;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sptt.edge.Page;
import org.sptt.messaging.Imported;
import org.sptt.messaging.ImportedRepository;

/**
 * Things in the order of their names, a page at a time, accents aside.
 *
 * @param condition a Panache condition, of those that are meant
 * @param foldedName what a thing's field {@code foldedName} holds
 */
public record ByName<T extends Imported>(
    ImportedRepository<T> all, String condition, Function<T, String> foldedName) {

  /** All of them. */
  public ByName(ImportedRepository<T> all, Function<T, String> foldedName) {
    this(all, "true = true", foldedName);
  }

  public long count() {
    return all.count(condition);
  }

  public List<T> inOrder() {
    return all.list(condition, Sort.by("foldedName", "id"));
  }

  /**
   * Those whose names hold a text.
   *
   * @param after where the page before ended; null for the first page
   */
  public Page<T> holding(String text, UUID after, int limit) {
    String last =
        Optional.ofNullable(after).flatMap(all::findByIdOptional).map(foldedName).orElse("");
    return Page.of(
        all.find(
                condition
                    + " and foldedName like :text"
                    + " and (foldedName > :last or foldedName = :last and id > :after)",
                Sort.by("foldedName", "id"),
                Parameters.with("text", "%" + Folded.of(text) + "%")
                    .and("last", last)
                    .and("after", after == null ? new UUID(0, 0) : after))
            .page(0, limit + 1)
            .list(),
        limit,
        Imported::id);
  }
}
