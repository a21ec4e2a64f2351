package org.sptt.training.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Sends one thing to one site, once. */
@ApplicationScoped
class WebhookSender {

  private final HttpClient client;
  private final PublicAddress addresses;
  private final WebhookConfig config;
  private final Clock clock;

  WebhookSender(Vertx vertx, PublicAddress addresses, WebhookConfig config, Clock clock) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(config.patience().toMillis())));
    this.addresses = addresses;
    this.config = config;
    this.clock = clock;
  }

  /** Never fails: no answer is an answer too. */
  Future<Answer> send(Delivery delivery) {
    Webhook webhook = delivery.webhook();
    RequestOptions options;
    try {
      options = options(webhook.address(), addresses.resolve(webhook.address()));
    } catch (UnknownHostException e) {
      return Future.succeededFuture(Answer.none(e));
    }
    return client
        .request(options)
        .compose(request -> answer(request, delivery, webhook.signature()))
        .otherwise(Answer::none);
  }

  private static RequestOptions options(URI address, InetAddress server) {
    boolean encrypted = "https".equals(address.getScheme());
    int usualPort = encrypted ? 443 : 80;
    int port = address.getPort() < 0 ? usualPort : address.getPort();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port, server.getHostAddress()))
        .setHost(address.getHost())
        .setPort(port)
        .setSsl(encrypted)
        .setFollowRedirects(false)
        .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
  }

  private Future<Answer> answer(HttpClientRequest request, Delivery delivery, Signature signature) {
    Instant now = clock.instant();
    request
        .putHeader("content-type", "application/json")
        .putHeader("webhook-id", delivery.id().toString())
        .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
        .putHeader("webhook-signature", signature.of(delivery.id(), now, delivery.content()));
    // What else is answered is nobody's business here, and is thrown away; it might have no end.
    return request
        .send(delivery.content())
        .compose(response -> response.end().map(done -> Answer.of(response.statusCode())))
        .timeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(any -> request.reset());
  }
}
