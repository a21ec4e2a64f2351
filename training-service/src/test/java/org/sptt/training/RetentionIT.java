package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonKey;
import org.sptt.events.RetentionApplied;
import org.sptt.events.RetentionApplied.Applied;
import org.sptt.sql.Sql;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RetentionIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject PersonKey keys;
  @Inject Sql sql;

  @Test
  void letsGoOfNamesOnceADayAndOfNothingThatCounts() {
    UUID old = session("old", Today.date().minusYears(6));
    UUID recent = session("recent", Today.date().minusYears(4));
    UUID came = registration(old, "altvogel@example.org", "confirmed");
    UUID refused = registration(recent, "refusevogel@example.org", "refused");
    UUID stays = registration(recent, "bleibevogel@example.org", "confirmed");
    assertThat(RawFiles.holding("altvogel@example.org")).isNotEmpty();

    sql.update("delete from retention_run");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Api.get(People.registrations(old) + "/" + came, TokenIssuer.coordinator())
                    .body("familyName", nullValue()));
    Api.get(People.registrations(old) + "/" + came, TokenIssuer.coordinator())
        .body("personKey", equalTo(keys.of("altvogel@example.org").toString()))
        .body("status", equalTo("confirmed"));
    Api.get(People.registrations(recent) + "/" + refused, TokenIssuer.coordinator())
        .body("familyName", nullValue());
    Api.get(People.registrations(recent) + "/" + stays, TokenIssuer.coordinator())
        .body("familyName", equalTo("bleibevogel"));
    List<Applied> rules =
        TestKafka.told(RetentionApplied.class, run -> run.ranOn().equals(Today.date()), 1)
            .get(0)
            .rules();
    // Other tests leave old registrations too.
    assertThat(rules)
        .filteredOn(applied -> applied.removed() > 0)
        .extracting(Applied::rule, Applied::kept)
        .contains(
            tuple("registrations", Period.ofYears(5)),
            tuple("refused-registrations", Period.ofYears(1)));
    assertThat(rules)
        .extracting(Applied::rule)
        .contains("testimonies", "mails", "webhook-deliveries");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(RawFiles.keeping("altvogel@example.org")).isEmpty());

    assertThat(sql.query("select day from retention_run", row -> row.getString(1)))
        .containsExactly(Today.date().toString());
  }

  private static UUID session(String name, LocalDate day) {
    return Api.entered(
        Trainings.SESSIONS + "retention-" + name,
        Trainings.sessionBody(
                Trainings.offering("of-retention-" + name),
                "held",
                day.toString(),
                day.plusDays(1).toString())
            .replace("2023-02-06", day.minusMonths(1).toString()));
  }

  private static UUID registration(UUID session, String email, String status) {
    return Api.entered(
        People.registrations(session),
        """
        {"participant":{"givenName":"Camille","familyName":"%s","email":"%s"},"status":"%s"}"""
            .formatted(People.familyName(email), email, status));
  }
}
