package org.sptt.edge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list ordered by id. The next page starts after the last id seen, so rows that come
 * or go meanwhile are neither skipped nor repeated.
 *
 * @param rows the rows of this page
 * @param next the id after which the next page starts; null on the last page
 */
public record Page<T>(List<T> rows, UUID next) implements Iterable<T> {

  /** Rows a page holds when the caller names no limit. */
  public static final int USUAL = 50;

  /** Rows a page holds at most. */
  public static final int MOST = 500;

  /**
   * A page out of up to {@code limit + 1} rows: the one too many only shows that there are more.
   *
   * @param fetched rows in the order of their ids
   */
  public static <T> Page<T> of(List<T> fetched, int limit, Function<T, UUID> id) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, null);
    }
    List<T> rows = fetched.subList(0, limit);
    return new Page<>(rows, id.apply(rows.get(limit - 1)));
  }

  public <V> Page<V> map(Function<T, V> view) {
    return new Page<>(rows.stream().map(view).toList(), next);
  }

  /** The rows are all of a page that is written; {@link PageLinks} says where the next is. */
  @Override
  @JsonValue
  public List<T> rows() {
    return rows;
  }

  @Override
  public Iterator<T> iterator() {
    return rows.iterator();
  }
}
