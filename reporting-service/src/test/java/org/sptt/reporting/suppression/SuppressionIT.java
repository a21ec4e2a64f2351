package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.CollectiveInterviewRecorded;
import org.sptt.events.Gender;
import org.sptt.events.Standing;
import org.sptt.reporting.figure.Answers;
import org.sptt.reporting.figure.Question;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SuppressionIT {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

  @Inject Suppression suppression;
  @Inject Answers answers;

  @Test
  void keepsSmallNumbersOfPeopleSecretInEveryRelease() {
    UUID host = UUID.randomUUID();
    define(
        "H1",
        "\"of\":\"people-heard\",\"measure\":\"sum\",\"where\":{\"host\":[\""
            + host
            + "\"]},\"breakdowns\":[\"gender\"]");
    define("H2", "\"cellOf\":\"H1\",\"cell\":{\"gender\":\"woman\"}");
    heard(host, 30, 8, 2);
    awaitHeard(40);
    Question whole = Question.of("H1", DAY);

    List<PublicTable> first =
        suppression.release(
            "first-" + host,
            answers.answers(List.of(whole.takenApartBy("gender"), Question.of("H2", DAY))));

    assertThat(first.get(0).value()).contains(new BigDecimal("40"));
    assertThat(count(first.get(0), "woman")).contains(new BigDecimal("30"));
    assertThat(count(first.get(0), "man")).isEmpty();
    assertThat(count(first.get(0), "unknown")).isEmpty();
    assertThat(first.get(1).value()).contains(new BigDecimal("30"));

    // Two more women, heard of later: neither they nor the new total may be told.
    heard(host, 2, 0, 0);
    awaitHeard(42);
    List<PublicTable> second =
        suppression.release("second-" + host, answers.answers(List.of(whole)));
    assertThat(second.get(0).value()).isEmpty();
  }

  @Test
  void isNotForWhatIsFiltered() {
    define("H3", "\"of\":\"people-heard\",\"measure\":\"sum\",\"breakdowns\":[\"gender\"]");
    Question filtered =
        Question.of("H3", DAY).within("gender", Set.of("woman")).takenApartBy("host");

    assertThatThrownBy(() -> suppression.preview(List.of(answers.answer(filtered))))
        .hasMessageContaining("not for the public");
  }

  private static Optional<BigDecimal> count(PublicTable table, String cell) {
    return table.cells().stream()
        .filter(c -> c.value().equals(cell))
        .findFirst()
        .orElseThrow()
        .count();
  }

  private void awaitHeard(int people) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> answers.answer(Question.of("H1", DAY)).value().intValue() == people);
  }

  private static void heard(UUID host, int women, int men, int unknown) {
    TestKafka.tell(
        new CollectiveInterviewRecorded(
            UUID.randomUUID(),
            host,
            Standing.HELD,
            DAY,
            DAY,
            Map.of(Gender.WOMAN, women, Gender.MAN, men, Gender.UNKNOWN, unknown),
            List.of()));
  }

  private static void define(String id, String what) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body("{\"labelFr\":\"personnes entendues\"," + what + "}")
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }
}
