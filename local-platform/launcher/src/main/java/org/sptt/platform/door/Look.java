package org.sptt.platform.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The style sheet and the mark that services have, for the pages that show when none answers. */
final class Look {
  private static final String FOLDER = "/door/";
  private static final Map<String, String> TYPES =
      Map.of("site-1.css", "text/css;charset=utf-8", "mark-1.svg", "image/svg+xml");

  /** False when the path is not one of these. */
  boolean answers(HttpServerRequest request) {
    String name =
        request.path().startsWith(FOLDER) ? request.path().substring(FOLDER.length()) : "";
    Optional<String> type = Optional.ofNullable(TYPES.get(name));
    type.ifPresent(
        known ->
            request
                .response()
                .putHeader("Content-Type", known)
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(content(name)));
    return type.isPresent();
  }

  private static Buffer content(String name) {
    try (InputStream file = Look.class.getResourceAsStream(name)) {
      return Buffer.buffer(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
