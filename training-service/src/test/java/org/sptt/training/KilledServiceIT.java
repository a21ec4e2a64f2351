package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sptt.events.RegistrationRecorded;
import org.sptt.platform.parts.Ports;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/**
 * The built service, killed again and again while people sign up and repeat what was not answered:
 * each has one place, one event and one mail, and the same answer whenever they ask again.
 */
class KilledServiceIT {

  private static final int PEOPLE = 60;
  private static final int KILLS = 3;
  private static final ExecutorService ASKING = Executors.newFixedThreadPool(PEOPLE);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private static final PlatformResource PLATFORM = new PlatformResource();
  private static final MailServerResource MAILS = new MailServerResource();
  private static final Map<String, String> SETTINGS = new HashMap<>();
  private static final int PORT = Ports.free();
  private static volatile Process service;

  @BeforeAll
  static void start() throws IOException {
    SETTINGS.putAll(PLATFORM.start());
    SETTINGS.putAll(MAILS.start());
    SETTINGS.put("quarkus.http.port", String.valueOf(PORT));
    SETTINGS.put("sptt.mail.look-every", "1s");
    SETTINGS.put("sptt.sign-up.limits.address.requests", "100000");
    SETTINGS.put("sptt.sign-up.limits.email.requests", "100000");
    launch();
  }

  @AfterAll
  static void stop() {
    service.destroyForcibly();
    ASKING.shutdownNow();
    MAILS.stop();
    PLATFORM.stop();
  }

  @Test
  void givesEachOnePlaceOneEventAndOneMail() throws Exception {
    UUID session = openSession();
    Map<Integer, String> first = new HashMap<>();
    for (int wave = 0; wave < KILLS; wave++) {
      CountDownLatch answered = new CountDownLatch(1);
      CompletableFuture<Map<Integer, String>> answers = ask(session, wave(wave), answered);
      // Some are answered, some committed and not answered, some not heard yet, no mail is sent.
      assertThat(answered.await(1, TimeUnit.MINUTES)).isTrue();
      service.destroyForcibly().waitFor();
      launch();
      first.putAll(answers.get(2, TimeUnit.MINUTES));
    }

    assertThat(first).hasSize(PEOPLE);
    assertThat(ask(session, IntStream.range(0, PEOPLE), new CountDownLatch(1)).join())
        .isEqualTo(first);
    List<RegistrationRecorded> told =
        TestKafka.told(
            RegistrationRecorded.class, event -> event.sessionId().equals(session), PEOPLE);
    assertThat(told.stream().map(RegistrationRecorded::registrationId).distinct()).hasSize(PEOPLE);
    assertThat(eventIds(session)).hasSize(PEOPLE);
    IntStream.range(0, PEOPLE)
        .forEach(
            person ->
                await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(mailIds(person)).hasSize(1)));
  }

  // Twice published is twice the same event, which consumers drop.
  private static Set<UUID> eventIds(UUID session) {
    return TestKafka.envelopes("sptt.training").stream()
        .filter(event -> event.type().equals("registration-recorded.v1"))
        .filter(event -> event.subject().equals(session.toString()))
        .map(event -> event.id())
        .collect(Collectors.toSet());
  }

  // A mail that was sent twice, because the service died before it could note it, is the same mail.
  private static Set<String> mailIds(int person) {
    return MailServerResource.mailsTo(email(person)).stream()
        .map(KilledServiceIT::id)
        .collect(Collectors.toSet());
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IntStream wave(int number) {
    int size = PEOPLE / KILLS;
    return IntStream.range(number * size, (number + 1) * size);
  }

  /** All of them at once, each again and again until answered. */
  private static CompletableFuture<Map<Integer, String>> ask(
      UUID session, IntStream people, CountDownLatch answered) {
    Map<Integer, CompletableFuture<String>> all =
        people
            .boxed()
            .collect(
                Collectors.toMap(
                    person -> person,
                    person ->
                        CompletableFuture.supplyAsync(() -> untilAnswered(session, person), ASKING)
                            .whenComplete((answer, failure) -> answered.countDown())));
    return CompletableFuture.allOf(all.values().toArray(CompletableFuture[]::new))
        .thenApply(
            done ->
                all.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().join())));
  }

  private static String untilAnswered(UUID session, int person) {
    HttpRequest request =
        request("/training/api/sessions/" + session + "/sign-ups", SignUps.body(email(person)))
            .header("Idempotency-Key", "key-of-" + person)
            .build();
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .pollDelay(Duration.ZERO)
        .ignoreExceptions()
        .until(() -> send(request), answer -> answer.statusCode() == 201)
        .body();
  }

  private static String email(int person) {
    return "person-%d@killed.example".formatted(person);
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(PORT, path)))
        .timeout(Duration.ofSeconds(10))
        .header("Content-Type", "application/json")
        .method("POST", BodyPublishers.ofString(body));
  }

  private static UUID openSession() throws Exception {
    String token = "Bearer " + TokenIssuer.coordinator();
    HttpResponse<String> offering =
        send(
            request(
                    "/training/api/offerings/external/it/killed",
                    Trainings.offeringBody("webinar", "x"))
                .method("PUT", BodyPublishers.ofString(Trainings.offeringBody("webinar", "x")))
                .header("Authorization", token)
                .build());
    UUID offeringId = UUID.fromString(offering.body().split("\"id\":\"")[1].substring(0, 36));
    String plan = PlannedSessions.body(offeringId).replace("\"capacity\":2", "\"capacity\":25");
    HttpResponse<String> draft =
        send(request("/training/api/sessions", plan).header("Authorization", token).build());
    UUID session = UUID.fromString(draft.body().split("\"id\":\"")[1].substring(0, 36));
    HttpResponse<String> published =
        send(
            request("/training/api/sessions/" + session + "/publication", "")
                .header("Authorization", token)
                .header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
                .build());
    assertThat(published.statusCode()).isEqualTo(200);
    return session;
  }

  private static void launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    SETTINGS.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    Map<String, String> environment =
        Map.of(
            "SPTT_WEB_SECRET", SETTINGS.get("SPTT_WEB_SECRET"),
            "SPTT_SESSION_SECRET", SETTINGS.get("SPTT_SESSION_SECRET"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File("target/killed-service.log")));
    builder.environment().putAll(environment);
    service = builder.start();
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .until(
            () ->
                send(HttpRequest.newBuilder(
                                URI.create(
                                    "http://127.0.0.1:%d/training/q/health/ready".formatted(PORT)))
                            .build())
                        .statusCode()
                    == 200);
  }
}
