package org.sptt.training.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sptt.sql.Sql;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;
import org.sptt.training.OpenSessions;
import org.sptt.training.SignUps;

/**
 * Whatever people and coordinators do at once, in whatever order: never more places than there are,
 * nobody is lost, and nobody waits for a place that is free.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class PlacesPropertyIT {

  private static final int PEOPLE_AT_ONCE = 4;
  private static final int STEPS = 60;
  private static final int PERSONS = 25;

  @Inject HoldPlace holdPlace;
  @Inject OpenSessions sessions;
  @Inject Sql sql;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void holdWhateverHappensAtOnce(long seed) {
    UUID session = sessions.open(3);
    Set<String> asked = ConcurrentHashMap.newKeySet();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
    try {
      CompletableFuture.allOf(
              IntStream.range(0, PEOPLE_AT_ONCE)
                  .mapToObj(
                      i ->
                          CompletableFuture.runAsync(
                              () -> act(session, new Random(seed * 31 + i), asked), people))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      people.shutdown();
    }

    assertThat(emails(session)).containsExactlyInAnyOrderElementsOf(asked);
    holdsWhatMustHold(session);
  }

  private void act(UUID session, Random random, Set<String> asked) {
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> join(session, random, asked);
        case 3 -> withSomebody(session, random, holdPlace::giveUp);
        case 4 -> withSomebody(session, random, this::answerOffer);
        default -> refusable(() -> sessions.resize(session, 1 + random.nextInt(8)));
      }
      holdsWhatMustHold(session);
    }
  }

  private void join(UUID session, Random random, Set<String> asked) {
    String email = "p%d-%s@property.example".formatted(random.nextInt(PERSONS), session);
    // The limit by e-mail, at most: then nothing has happened.
    if (SignUps.post(session, SignUps.body(email)).extract().statusCode() == 201) {
      asked.add(email);
    }
  }

  private void answerOffer(UUID registration) {
    if (registration.getLeastSignificantBits() % 2 == 0) {
      holdPlace.accept(registration);
    } else {
      sql.update(
          "update registration set offered_until = now() - interval '1 second'"
              + " where id = ? and status = 'OFFERED'",
          registration);
      holdPlace.endOffer(registration);
    }
  }

  private void withSomebody(UUID session, Random random, Consumer<UUID> action) {
    List<UUID> all =
        new ArrayList<>(
            sql.query(
                "select id from registration where session_id = ? order by id",
                row -> row.getObject(1, UUID.class),
                session));
    if (!all.isEmpty()) {
      refusable(() -> action.accept(all.get(random.nextInt(all.size()))));
    }
  }

  private static void refusable(Runnable action) {
    try {
      action.run();
    } catch (HttpProblem refused) {
      assertThat(refused.getStatusCode()).isIn(409, 412);
    }
  }

  private void holdsWhatMustHold(UUID session) {
    // One statement, so that all of it is of the same moment.
    sql.query(
        """
        select s.capacity, s.taken,
          (select count(*) from registration r
           where r.session_id = s.session_id and r.status in ('CONFIRMED', 'OFFERED')),
          (select count(*) from registration r
           where r.session_id = s.session_id and r.status = 'WAITING'),
          (select count(*) from registration r
           where r.session_id = s.session_id and r.status = 'OFFERED' and exists (
             select from registration w
             where w.session_id = s.session_id and w.status = 'WAITING' and w.ticket < r.ticket))
        from sign_up_sheet s where s.session_id = ?""",
        row -> {
          assertThat(row.getInt(2)).as("taken").isEqualTo(row.getInt(3));
          assertThat(row.getInt(2))
              .as("never more than there are")
              .isLessThanOrEqualTo(row.getInt(1));
          if (row.getInt(2) < row.getInt(1)) {
            assertThat(row.getInt(4)).as("waiting while a place is free").isZero();
          }
          assertThat(row.getInt(5)).as("offered to someone who asked later").isZero();
          return row;
        },
        session);
  }

  private List<String> emails(UUID session) {
    return sql.query(
        "select email from registration where session_id = ?", row -> row.getString(1), session);
  }
}
