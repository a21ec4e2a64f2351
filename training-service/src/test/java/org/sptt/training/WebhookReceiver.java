package org.sptt.training;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A partner's site that is told of sessions: a real HTTP server, which answers each path with the
 * statuses it was told to, the last one for ever.
 */
public class WebhookReceiver implements QuarkusTestResourceLifecycleManager {

  /** What came. */
  record Received(String path, Map<String, String> headers, String body) {}

  private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
  private static final Map<String, List<Integer>> ANSWERS = new ConcurrentHashMap<>();
  private static volatile int port;

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", WebhookReceiver::answer);
    server.start();
    port = server.getAddress().getPort();
    return Map.of(
        "sptt.webhooks.local-allowed", "true",
        "sptt.webhooks.retry-after", "0.1s,0.1s",
        "sptt.webhooks.patience", "2s");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  /** An address that answers so, one after another. */
  static String answering(String path, Integer... statuses) {
    ANSWERS.put(path, new CopyOnWriteArrayList<>(statuses));
    return "http://127.0.0.1:" + port + path;
  }

  static List<Received> received(String path) {
    return RECEIVED.stream().filter(each -> each.path().equals(path)).toList();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<Integer> statuses = ANSWERS.getOrDefault(path, List.of(404));
    int status = statuses.size() > 1 ? statuses.remove(0) : statuses.get(0);
    RECEIVED.add(new Received(path, headers, body));
    exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port + "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
