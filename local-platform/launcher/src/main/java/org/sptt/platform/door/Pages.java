package org.sptt.platform.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * The door's own few answers: a page for people, which looks like the site's with no service
 * running, and a problem (RFC 9457) for programs.
 */
final class Pages {
  private static final String LAYOUT =
      """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%1$s · Sciences pour toutes et tous</title>
      <link rel="stylesheet" href="/door/site-1.css">
      <link rel="icon" type="image/svg+xml" href="/door/mark-1.svg">
      </head>
      <body>
      <a class="skip" href="#content">Aller au contenu</a>
      <header class="top">
        <a class="brand" href="/reporting/"><img src="/door/mark-1.svg" alt="" width="56" height="44"><span>Sciences pour toutes et tous</span></a>
        <nav aria-label="Navigation principale"><ul>
          <li><a href="/reporting/">Accueil</a></li>
          <li><a href="/training/">Agenda</a></li>
          <li><a href="/directory/">Annuaire</a></li>
        </ul></nav>
      </header>
      <main id="content" tabindex="-1">
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
        ? page(heading(status), explained(request, sentence))
        : new JsonObject()
            .put("type", "about:blank")
            .put("status", status)
            .put("title", title(status))
            .put("detail", sentence)
            .encode();
  }

  private static String explained(HttpServerRequest request, String sentence) {
    String kept =
        request.method() == HttpMethod.POST
            ? "<p>Rien n'a été enregistré. Revenez à la page précédente de votre navigateur : ce que vous aviez saisi"
                + " y est encore.</p>\n"
            : "";
    return """
        <p class="lead">%s</p>
        %s<p class="actions"><a class="button" href="/reporting/">Revenir à l'accueil</a></p>"""
        .formatted(escaped(sentence), kept);
  }

  private static String heading(int status) {
    return switch (status) {
      case 404 -> "Page introuvable";
      case 413 -> "Envoi trop volumineux";
      default -> "Momentanément indisponible";
    };
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
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader(
            "Content-Security-Policy",
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
        .end(body);
  }

  static String type(String body) {
    if (body.startsWith("<!DOCTYPE")) {
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
