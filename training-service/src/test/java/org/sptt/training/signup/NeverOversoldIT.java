package org.sptt.training.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.sptt.testing.PlatformResource;
import org.sptt.training.MailServerResource;
import org.sptt.training.OpenSessions;
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
  private static final int REQUESTS = 200;

  @Inject EnterSignUps enterSignUps;
  @Inject OpenSessions sessions;
  @Inject PersonKey keys;
  @Inject Sql sql;

  @Test
  void confirmsOneOfManyInEachRoundAndKeepsTheOthersInOrder() {
    List<UUID> rounds = rounds(enterSignUps::enter);

    assertThat(rounds).allSatisfy(session -> assertThat(confirmed(session)).isEqualTo(1));
    assertThat(rounds).allSatisfy(this::nobodyIsLostAndTheOrderIsKept);
  }

  @Test
  void sellsNoMoreThanTheDatabaseLetsEvenWithoutTheLock() {
    List<UUID> rounds = rounds(this::enterUnlocked);

    assertThat(rounds).allSatisfy(session -> assertThat(confirmed(session)).isLessThanOrEqualTo(1));
  }

  @Test
  void wouldOversellWithoutTheLockAndTheRuleAndThisIsNoticed() {
    sql.update("alter table sign_up_sheet drop constraint never_oversold");
    List<UUID> rounds = List.of();
    try {
      rounds = rounds(this::enterUnlocked);

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

  private List<UUID> rounds(Function<List<Application>, List<Outcome>> entry) {
    List<Lane> replicas =
        List.of(new Lane("one", entry, 64).open(), new Lane("other", entry, 64).open());
    try {
      List<UUID> played = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
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
    // Twenty thousand mails would only keep the mail server busy.
    sql.update(
        "delete from mail where registration_id in (select id from registration where session_id = ?)",
        session);
    return session;
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
