package org.sptt.platform.door;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a request carries through the door. Where it comes from and which host was asked for are
 * this door's to say: a service builds sign-in addresses from them, so a caller's own are thrown
 * away.
 */
final class Passage implements ProxyInterceptor {
  private static final List<String> OURS_TO_SAY =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-Forwarded-Ssl",
          "X-Real-IP");

  private static final Map<String, String> NAMES =
      Map.of(
          "directory", "L'annuaire",
          "training", "L'agenda des formations",
          "experimentation", "Les expérimentations",
          "survey", "Les enquêtes",
          "reporting", "L'accueil et les chiffres",
          "auth", "La connexion");
  private static final Set<String> SEVERAL = Set.of("experimentation", "survey", "reporting");

  private final String part;
  private final DoorSettings settings;

  Passage(String part, DoorSettings settings) {
    this.part = part;
    this.settings = settings;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    HttpServerRequest incoming = request.proxiedRequest();
    MultiMap headers = request.headers();
    OURS_TO_SAY.forEach(headers::remove);
    headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Host", settings.address().getAuthority());
    headers.set("X-Forwarded-Port", String.valueOf(settings.port()));
    headers.set("X-Forwarded-Proto", settings.address().getScheme());
    return context.sendRequest().recover(failure -> Future.succeededFuture(missing(request)));
  }

  private ProxyResponse missing(ProxyRequest request) {
    String sentence =
        "%s ne %s pas pour le moment. Le reste du site fonctionne ; réessayez dans quelques minutes."
            .formatted(
                NAMES.getOrDefault(part, "Cette partie du site"),
                SEVERAL.contains(part) ? "répondent" : "répond");
    HttpServerRequest incoming = request.proxiedRequest();
    String body = Pages.problem(incoming, 503, sentence);
    return request
        .release()
        .response()
        .setStatusCode(503)
        .putHeader("Content-Type", Pages.type(body))
        .putHeader("Retry-After", "5")
        .setBody(Body.body(Buffer.buffer(body)));
  }
}
