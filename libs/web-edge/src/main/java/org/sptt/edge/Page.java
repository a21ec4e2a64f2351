package org.sptt.edge;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
public record Page<T>(List<T> rows, UUID next) {

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

  /**
   * The rows as a JSON array, with a {@code Link: <...>; rel="next"} header while there are more.
   */
  public Response toResponse(UriInfo uri) {
    Response.ResponseBuilder response = Response.ok(rows);
    if (next != null) {
      response.links(
          Link.fromUri(uri.getRequestUriBuilder().replaceQueryParam("after", next).build())
              .rel("next")
              .build());
    }
    return response.build();
  }
}
