package org.sptt.platform.programme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers as the services would, for what real ones cannot be brought to do on demand: to refuse
 * one line, to know a structure late, to be down. The real ones are tried end to end.
 */
final class StandInServices implements AutoCloseable {

  /** What is answered instead of the usual, or nothing. */
  interface Exception {
    Optional<Reply> to(String path, String body);
  }

  record Reply(int status, String body) {}

  static {
    // Else each answer waits for the acknowledgement of its header, some 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(8);
  private final Map<String, String> kept = new ConcurrentHashMap<>();
  private final Map<String, String> figures = new ConcurrentHashMap<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private volatile Exception exception = (path, body) -> Optional.empty();

  StandInServices() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  void except(Exception exception) {
    this.exception = exception;
  }

  /** What the reporting service counts as of a date, as JSON. */
  void figures(String asOf, String figures) {
    this.figures.put(asOf, figures);
  }

  Door door() {
    return new Door(address(), () -> "a-token");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The bodies kept, by path. */
  Map<String, String> kept() {
    return kept;
  }

  /** All paths of requests that changed something, in the order in which they came. */
  List<String> paths() {
    return paths;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply = exception.to(path, body).orElseGet(() -> usual(exchange, path, body));
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply usual(HttpExchange exchange, String path, String body) {
    if (path.endsWith("/api/outbox")) {
      return new Reply(200, "{\"waiting\":0}");
    }
    if (path.equals("/reporting/api/state")) {
      return new Reply(200, "{\"lag\":0}");
    }
    if (path.equals("/reporting/api/figures")) {
      String asOf = exchange.getRequestURI().getQuery().replace("asOf=", "");
      return new Reply(200, "{\"figures\":" + figures.getOrDefault(asOf, "[]") + "}");
    }
    return keep(path, body);
  }

  private Reply keep(String path, String body) {
    paths.add(path);
    // Attendances share an address: what tells them apart is in the body.
    String key = path.matches(".*/(attendances|registrations)") ? path + body : path;
    String before = kept.put(key, body);
    String id = "id-" + path.substring(path.lastIndexOf('/') + 1);
    String change = before == null ? "created" : before.equals(body) ? "unchanged" : "changed";
    return new Reply(
        before == null ? 201 : 200, "{\"id\":\"" + id + "\",\"change\":\"" + change + "\"}");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
