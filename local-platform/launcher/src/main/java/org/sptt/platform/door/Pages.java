package org.sptt.platform.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** The door's own few answers: a page for people, a problem (RFC 9457) for programs. */
final class Pages {
  private static final String LAYOUT =
      """
      <!doctype html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #888; }
      pre { white-space: pre-wrap; background: #f3f3f3; padding: 1rem; }
      a { color: #00448c; }
      </style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  private Pages() {}

  static String page(String title, String content) {
    return LAYOUT.formatted(escaped(title), content);
  }

  static String problem(HttpServerRequest request, int status, String sentence) {
    boolean isForPeople =
        Optional.ofNullable(request.getHeader("Accept"))
            .filter(accept -> accept.contains("text/html"))
            .isPresent();
    return isForPeople
        ? page(
            "Page indisponible",
            "<p>%s</p>\n<p><a href=\"/\">Accueil</a></p>".formatted(escaped(sentence)))
        : new JsonObject()
            .put("type", "about:blank")
            .put("status", status)
            .put("title", title(status))
            .put("detail", sentence)
            .encode();
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "Not Found";
      case 413 -> "Content Too Large";
      default -> "Service Unavailable";
    };
  }

  static void answer(HttpServerRequest request, int status, String body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", type(body))
        .putHeader("Cache-Control", "no-store")
        .end(body);
  }

  static String type(String body) {
    if (body.startsWith("<!doctype")) {
      return "text/html;charset=utf-8";
    }
    return body.startsWith("{") ? "application/problem+json" : "text/plain;charset=utf-8";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
