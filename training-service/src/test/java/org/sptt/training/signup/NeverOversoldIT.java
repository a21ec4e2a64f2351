package org.sptt.training.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonKey;
import org.sptt.sql.Sql;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;
import org.sptt.training.OpenSessions;
import org.sptt.training.SignUps;
import org.sptt.training.places.UnlockedSheets;

/**
 * One seat, 200 requests at once, 100 times, on two lanes that know nothing of each other, as those
 * of two replicas. The last test takes the lock away, and is there to show that the others would
 * notice.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class NeverOversoldIT {

  private static final int ROUNDS = 100;

  /** Enough that no run passes by luck. */
  private static final int ROUNDS_WITHOUT_LOCK = 20;

  private static final int REQUESTS = 200;
  private static final int HTTP_ROUNDS = 10;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TestHTTPResource URI root;

  @Inject EnterSignUps enterSignUps;
  @Inject OpenSessions sessions;
  @Inject PersonKey keys;
  @Inject Sql sql;

  @Test
  void confirmsOneOfManyInEachRoundAndKeepsTheOthersInOrder() {
    List<UUID> rounds = rounds(enterSignUps::enter, ROUNDS);

    assertThat(rounds).allSatisfy(session -> assertThat(confirmed(session)).isEqualTo(1));
    assertThat(rounds).allSatisfy(this::nobodyIsLostAndTheOrderIsKept);
  }

  @Test
  void confirmsOneOfManyOverHttpToo() {
    for (int round = 0; round < HTTP_ROUNDS; round++) {
      UUID session = sessions.open(1);
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(0, REQUESTS)
              .mapToObj(person -> HTTP.sendAsync(request(session, person), BodyHandlers.ofString()))
              .toList();
      List<String> places = answers.stream().map(answer -> answer.join().body()).toList();

      assertThat(places).filteredOn(place -> place.contains("confirmed")).hasSize(1);
      assertThat(places).filteredOn(place -> place.contains("waiting")).hasSize(REQUESTS - 1);
      assertThat(confirmed(session)).isEqualTo(1);
      nobodyIsLostAndTheOrderIsKept(session);
      forgetMails(session);
    }
  }

  @Test
  void sellsNoMoreThanTheDatabaseLetsEvenWithoutTheLock() {
    List<UUID> rounds = rounds(this::enterUnlocked, ROUNDS_WITHOUT_LOCK);

    assertThat(rounds).allSatisfy(session -> assertThat(confirmed(session)).isLessThanOrEqualTo(1));
  }

  @Test
  void wouldOversellWithoutTheLockAndTheRuleAndThisIsNoticed() {
    sql.update("alter table sign_up_sheet drop constraint never_oversold");
    List<UUID> rounds = List.of();
    try {
      rounds = rounds(this::enterUnlocked, ROUNDS_WITHOUT_LOCK);

      assertThat(rounds).anySatisfy(session -> assertThat(confirmed(session)).isGreaterThan(1));
    } finally {
      sql.update(
          "update sign_up_sheet set capacity = null where session_id = any(?::uuid[])", rounds);
      sql.update(
          "alter table sign_up_sheet add constraint never_oversold check (taken <= capacity)");
    }
  }

  private List<Outcome> enterUnlocked(List<Application> applications) {
    return QuarkusTransaction.requiringNew()
        .call(() -> enterSignUps.enter(applications, new UnlockedSheets(sql)));
  }

  private List<UUID> rounds(Function<List<Application>, List<Outcome>> entry, int number) {
    List<Lane> replicas =
        List.of(new Lane("one", entry, 64).open(), new Lane("other", entry, 64).open());
    try {
      List<UUID> played = new ArrayList<>();
      for (int round = 0; round < number; round++) {
        played.add(round(replicas));
      }
      return played;
    } finally {
      replicas.forEach(NeverOversoldIT::close);
    }
  }

  private UUID round(List<Lane> replicas) {
    UUID session = sessions.open(1);
    List<Application> all =
        new ArrayList<>(
            IntStream.range(0, REQUESTS).mapToObj(i -> application(session, i)).toList());
    Collections.shuffle(all);
    CompletableFuture<?>[] answers =
        IntStream.range(0, REQUESTS)
            .parallel()
            .mapToObj(
                i -> replicas.get(i % replicas.size()).ask(all.get(i)).exceptionally(e -> null))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(answers).orTimeout(1, TimeUnit.MINUTES).join();
    forgetMails(session);
    return session;
  }

  // Twenty thousand mails would only keep the mail server busy.
  private void forgetMails(UUID session) {
    sql.update(
        "delete from mail where registration_id in (select id from registration where session_id = ?)",
        session);
  }

  private HttpRequest request(UUID session, int person) {
    return HttpRequest.newBuilder(URI.create(root + "api/sessions/" + session + "/sign-ups"))
        .header("Content-Type", "application/json")
        // One address for all would soon be told to wait.
        .header("X-Forwarded-For", "10.1.2." + person)
        .POST(BodyPublishers.ofString(SignUps.body("person-%d@http.example".formatted(person))))
        .build();
  }

  private Application application(UUID session, int person) {
    String email = "person-%d@never.example".formatted(person);
    SignUpRequest request = new SignUpRequest("P", "N", email, null, null, null, false);
    return new Application(session, keys.of(email), request, Optional.empty(), Optional.empty());
  }

  private long confirmed(UUID session) {
    return count(
        "select count(*) from registration where session_id = ? and status = 'CONFIRMED'", session);
  }

  private void nobodyIsLostAndTheOrderIsKept(UUID session) {
    assertThat(count("select count(*) from registration where session_id = ?", session))
        .isEqualTo(REQUESTS);
    assertThat(
            count(
                "select count(distinct ticket) from registration where session_id = ?"
                    + " and ticket between 1 and "
                    + REQUESTS,
                session))
        .isEqualTo(REQUESTS);
    assertThat(
            count(
                "select ticket from registration where session_id = ? and status = 'CONFIRMED'",
                session))
        .as("the place goes to the first")
        .isEqualTo(1);
    assertThat(count("select taken from sign_up_sheet where session_id = ?", session)).isEqualTo(1);
  }

  private long count(String query, UUID session) {
    return sql.query(query, row -> row.getLong(1), session).get(0);
  }

  private static void close(Lane lane) {
    try {
      lane.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
