package org.sptt.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table as the answer to a request. */
public final class TableDownload {

  private TableDownload() {}

  /**
   * Sends the rows while they are read.
   *
   * @param pageAfter the rows that follow the given one, or the first when none is given; no row at
   *     all ends the table
   */
  public static <R> Response of(
      Table<R> table, TableFormat format, Function<Optional<R>, List<R>> pageAfter) {
    StreamingOutput content = out -> table.write(format, new PagedRows<>(pageAfter), out);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(table.name(), format.ending()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
