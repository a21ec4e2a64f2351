package org.sptt.platform.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpUtils;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.httpproxy.HttpProxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One host for all services, split by the first segment of the path, which stays in the path. What
 * is behind a part that does not answer is said to be missing; the rest goes on.
 */
final class FrontDoor {
  private static final int MEGABYTE = 1024 * 1024;

  /** The services' own limit, which they hold to even when a length is not said. */
  private static final int MAX_MEGABYTES = 1;

  /** Whole directories come in at once; the directory's own limit. */
  private static final int MAX_MEGABYTES_OF_FILES = 40;

  private static final Pattern FILES = Pattern.compile("/directory/(api|gestion)/imports(/.*)?");

  /** A session is three encrypted tokens in cookies, about 6 kB, beside Keycloak's own. */
  private static final int MAX_HEADER_BYTES = 20 * 1024;

  private static final String TOO_LONG =
      "Cet envoi dépasse %d Mo, le plus que le site accepte. Raccourcissez-le, puis réessayez.";

  /** The home page shows what each visitor is here for; reporting makes it. */
  private static final String HOME = "/reporting/";

  private static final String HEALTH = "/door/health";

  private final Vertx vertx;
  private final DoorSettings settings;
  private final Optional<MailPages> mails;
  private final Look look = new Look();
  private final Map<String, HttpProxy> proxies = new HashMap<>();
  private volatile boolean leaving;

  FrontDoor(Vertx vertx, DoorSettings settings, Optional<MailPages> mails) {
    this.vertx = vertx;
    this.settings = settings;
    this.mails = mails;
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(64)
                .setConnectTimeout(2000)
                .setKeepAlive(!settings.behind().areReplicated())
                .setMaxHeaderSize(MAX_HEADER_BYTES));
    settings
        .behind()
        .routes()
        .forEach(
            (name, origin) ->
                proxies.put(
                    name,
                    HttpProxy.reverseProxy(client)
                        .origin(origin)
                        .addInterceptor(new Passage(name, settings))));
  }

  Future<HttpServer> open() {
    HttpServerOptions options = new HttpServerOptions().setMaxHeaderSize(MAX_HEADER_BYTES);
    settings
        .listening()
        .certificate()
        .ifPresent(
            folder ->
                options
                    .setSsl(true)
                    .setKeyCertOptions(
                        new PemKeyCertOptions()
                            .addCertPath(folder.resolve("tls.crt").toString())
                            .addKeyPath(folder.resolve("tls.key").toString())));
    return vertx
        .createHttpServer(options)
        .requestHandler(this::handle)
        .listen(settings.listening().at());
  }

  /** From now on each answer ends its connection, so that the next one goes to another door. */
  void leave() {
    leaving = true;
  }

  private void handle(HttpServerRequest request) {
    if (leaving && request.version() == HttpVersion.HTTP_1_1) {
      request.response().putHeader("Connection", "close");
    }
    if (HEALTH.equals(request.path())) {
      Pages.answer(request, 200, "ok");
      return;
    }
    if (!isForUs(request.authority())) {
      redirectHome(request);
      return;
    }
    if (isTooLong(request)) {
      // Nobody will read the rest: a connection kept open would wait for it.
      request
          .response()
          .putHeader("Connection", "close")
          .endHandler(sent -> request.connection().close());
      Pages.answer(request, 413, Pages.problem(request, 413, TOO_LONG.formatted(most(request))));
      return;
    }
    String first = firstSegment(request.path());
    HttpProxy proxy = proxies.get(first);
    if (proxy != null && !isForOps(request.path(), first)) {
      proxy.handle(request);
      return;
    }
    switch (first) {
      case "" -> request.response().setStatusCode(302).putHeader("Location", HOME).end();
      case "mail" -> mails.ifPresentOrElse(box -> box.handle(request), () -> nothing(request));
      default -> {
        if (!look.answers(request)) {
          nothing(request);
        }
      }
    }
  }

  private static void nothing(HttpServerRequest request) {
    Pages.answer(request, 404, Pages.problem(request, 404, "Il n'y a rien à cette adresse."));
  }

  /** Health and metrics are for those who run the platform; the API's contract is for all. */
  private static boolean isForOps(String path, String part) {
    String management = "/" + part + "/q";
    String asked = HttpUtils.normalizePath(path);
    return (asked + "/").startsWith(management + "/") && !asked.startsWith(management + "/openapi");
  }

  private boolean isForUs(HostAndPort asked) {
    return asked != null
        && asked.host().equals(settings.address().getHost())
        && (asked.port() < 0 ? settings.standardPort() : asked.port()) == settings.port();
  }

  /**
   * Services build addresses from the host asked for: only the platform's own name goes through.
   */
  private void redirectHome(HttpServerRequest request) {
    request.response().putHeader("Location", settings.address() + request.uri());
    Pages.answer(request, 308, "Cette plateforme s'appelle " + settings.address());
  }

  /** A body whose length is not said is counted by the service it is for. */
  private static boolean isTooLong(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null
        && length.length() < 19
        && Long.parseLong(length) > (long) most(request) * MEGABYTE;
  }

  private static int most(HttpServerRequest request) {
    String asked = HttpUtils.normalizePath(request.path());
    return FILES.matcher(asked).matches() ? MAX_MEGABYTES_OF_FILES : MAX_MEGABYTES;
  }

  static String firstSegment(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
  }
}
