package org.sptt.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.parts.Ports;

class FrontDoorIT {
  private static final byte[] ANSWER =
      "a long enough answer ".repeat(100).getBytes(StandardCharsets.UTF_8);

  @TempDir Path mails;
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer service;
  private DoorSettings settings;

  @BeforeEach
  void open() throws Exception {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/training", FrontDoorIT::echo);
    service.start();
    int port = Ports.free();
    settings =
        DoorSettings.from(
            Map.of(
                "SPTT_DOOR_ADDRESS",
                "http://localhost:" + port,
                "SPTT_DOOR_ROUTES",
                "training=%d,survey=%d".formatted(service.getAddress().getPort(), Ports.free()),
                "SPTT_DOOR_SMTP",
                String.valueOf(Ports.free()),
                "SPTT_DOOR_MAILS",
                mails.toString()));
    MailBox box = new MailBox(mails);
    MailServer.start(settings.mails().orElseThrow().at(), box);
    new FrontDoor(vertx, settings, Optional.of(new MailPages(box)))
        .open()
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
  }

  @AfterEach
  void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    service.stop(0);
  }

  @Test
  void saysItselfWhereARequestComesFrom() throws Exception {
    HttpResponse<String> response =
        get("/training/api/sessions?page=2", "X-Forwarded-Host", "evil.example", "Forwarded", "x");
    HttpResponse<String> second = get("/training/x", "X-Forwarded-For", "203.0.113.9");
    assertThat(response.headers().firstValue("Seen-Path"))
        .hasValue("/training/api/sessions?page=2");
    assertThat(response.headers().firstValue("Seen-Host"))
        .hasValue(settings.address().getAuthority());
    assertThat(response.headers().firstValue("Seen-Forwarded")).hasValue("null");
    assertThat(second.headers().firstValue("Seen-For")).hasValue("127.0.0.1");
  }

  @Test
  void letsNobodyGiveThePlatformAnotherName() throws Exception {
    String answer =
        raw("GET /training/x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 308")
        .contains("Location: " + settings.address() + "/training/x");
  }

  @Test
  void namesThePartThatIsDownToProgramsAndToPeople() throws Exception {
    HttpResponse<String> problem = get("/survey/api/questions", "Accept", "application/json");
    assertThat(problem.statusCode()).isEqualTo(503);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.body())
        .contains("\"status\":503")
        .contains("Les enquêtes ne répondent pas pour le moment. Le reste du site fonctionne");

    HttpResponse<String> page = get("/survey/api/questions", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<html lang=\"fr\">")
        .contains("<h1>Momentanément indisponible</h1>", "Les enquêtes ne répondent pas")
        .contains("href=\"/door/site-1.css\"")
        .doesNotContain("<style", " style=");
    assertThat(get("/door/site-1.css", "Accept", "text/css").body()).contains(":focus-visible");

    assertThat(get("/training/x", "Accept", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAnEndlessBody() throws Exception {
    String answer =
        raw(
            "POST /training/x HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nContent-Length: 2000000\r\nConnection: close\r\n\r\n"
                .formatted(settings.address().getAuthority()));
    assertThat(answer).startsWith("HTTP/1.1 413").contains("Cet envoi dépasse 1 Mo");

    String table =
        raw(
            "POST /directory/gestion/imports HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nContent-Length: 42000000\r\nConnection: close\r\n\r\n"
                .formatted(settings.address().getAuthority()));
    assertThat(table).startsWith("HTTP/1.1 413").contains("Cet envoi dépasse 40 Mo");
  }

  @Test
  void passesOnWhatIsStreamedAsItComes() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    service.createContext(
        "/training/stream",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            boolean first = awaited(seen);
            body.write(("data: " + first + "\n\n").getBytes(StandardCharsets.UTF_8));
          }
        });
    HttpResponse<Stream<String>> events =
        client.send(
            HttpRequest.newBuilder(settings.address().resolve("/training/stream"))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofLines());
    List<String> lines = events.body().peek(line -> seen.countDown()).toList();
    assertThat(lines).contains("data: 1", "data: true");
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsHealthAndMetricsToItself() throws Exception {
    for (String path :
        List.of(
            "/training/q/metrics",
            "/training/q/health/ready",
            "/training//q/metrics",
            "/training/x/../q/metrics",
            "/training/%71/metrics",
            "/training/q")) {
      String answer =
          raw(
              "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(path, settings.address().getAuthority()));
      assertThat(answer).as(path).startsWith("HTTP/1.1 404");
    }
    assertThat(get("/training/q/openapi", "Accept", "*/*").statusCode()).isEqualTo(200);
  }

  @Test
  void showsTheMailsThatWereSent() throws Exception {
    send("Inscription confirmée <1>", "Bonjour, à bientôt");
    HttpResponse<String> list = get("/mail/", "Accept", "text/html");
    assertThat(list.body())
        .contains("Inscription confirmée &lt;1&gt;")
        .contains("alix@example.org");
    String page = list.body().replaceAll("(?s).*href=\"(/mail/\\d+\\.html)\".*", "$1");
    assertThat(get(page, "Accept", "text/html").body()).contains("Bonjour, à bientôt");
    HttpResponse<String> file = get(page.replace(".html", ".eml"), "Accept", "*/*");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("message/rfc822");
  }

  @Test
  void leadsWhoOnlyTypedTheAddressToTheHomePage() throws Exception {
    HttpResponse<String> start = get("/", "Accept", "text/html");
    assertThat(start.statusCode()).isEqualTo(302);
    assertThat(start.headers().firstValue("Location")).hasValue("/reporting/");
    assertThat(get("/nowhere", "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  private static void echo(HttpExchange exchange) throws IOException {
    var seen = exchange.getRequestHeaders();
    exchange.getResponseHeaders().set("Seen-Path", exchange.getRequestURI().toString());
    exchange.getResponseHeaders().set("Seen-Host", seen.getFirst("X-Forwarded-Host"));
    exchange.getResponseHeaders().set("Seen-For", seen.getFirst("X-Forwarded-For"));
    exchange.getResponseHeaders().set("Seen-Forwarded", "" + seen.getFirst("Forwarded"));
    exchange.getResponseHeaders().set("Content-Type", "text/plain");
    exchange.sendResponseHeaders(200, ANSWER.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(ANSWER);
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return client.send(
        HttpRequest.newBuilder(settings.address().resolve(path)).headers(headers).build(),
        BodyHandlers.ofString());
  }

  /** The JDK's client lets nobody set the host header or lie about a length. */
  private String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), settings.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void send(String subject, String text) throws Exception {
    Properties smtp = new Properties();
    smtp.put("mail.smtp.host", "127.0.0.1");
    smtp.put("mail.smtp.port", String.valueOf(settings.mails().orElseThrow().at().port()));
    MimeMessage mail = new MimeMessage(Session.getInstance(smtp));
    mail.setFrom("sptt@example.org");
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("alix@example.org"));
    mail.setSubject(subject, "UTF-8");
    mail.setText(text, "UTF-8");
    Transport.send(mail);
  }
}
