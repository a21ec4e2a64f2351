package org.sptt.reporting.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.OutputRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowUpIT {

  private static final LocalDate TODAY = Today.date();
  private static final Duration SOON = Duration.ofSeconds(20);

  @TestHTTPResource("suivi/flux")
  URI movements;

  @Test
  void showsHowFarAFigureIsOnItsWay() {
    define("FU1", "output", "count", "kind", "fu-output");
    TestKafka.tell(new OutputRecorded(UUID.randomUUID(), "fu-output", TODAY.minusDays(2), false));
    String due = TODAY.plusYears(1).toString();

    OpenPage set =
        OpenPage.at("/suivi", TokenIssuer.evaluator())
            .send("/reporting/suivi", Map.of("indicator", "FU1", "due", due, "goal", "4"));
    assertThat(set.text()).contains("C&#39;est enregistré");
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(Pages.open("/suivi", TokenIssuer.coordinator()))
                    .contains("chiffre FU1", "value=\"25\"", "25 %"));

    assertThat(
            set.send("/reporting/suivi", Map.of("indicator", "FU1", "due", due, "goal", "0"))
                .text())
        .doesNotContain("value=\"25\"");
  }

  @Test
  void targetsAreSetAndGivenUpThroughTheApi() {
    define("FU2", "output", "count", "kind", "fu-2");
    String path = "/api/targets/FU2/2030-01-01";

    json("{\"value\":12}").put(path).then().statusCode(204);
    team().get("/api/targets").then().body("find { it.indicator == 'FU2' }.value", equalTo(12));
    json("{\"value\":0}").put(path).then().statusCode(400);
    json("{\"value\":12}").put("/api/targets/NONE/2030-01-01").then().statusCode(422);
    team().delete(path).then().statusCode(204);
    team().get("/api/targets").then().body("findAll { it.indicator == 'FU2' }", equalTo(List.of()));
  }

  @Test
  void tellsWhatToMendAndWhere() {
    define("FU3", "attendance", "count", "kind", "fu-mend");
    UUID forgotten = held("Personne n'a noté");
    UUID noted = held("Bien notée");
    for (int i = 0; i < 12; i++) {
      TestKafka.tell(
          new AttendanceRecorded(
              UUID.randomUUID(),
              noted,
              UUID.randomUUID(),
              new PersonCategories(
                  i < 8 ? Gender.WOMAN : Gender.UNKNOWN, Engagement.EMPLOYEE, null, null),
              TODAY.minusDays(3),
              1));
    }

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                team()
                    .get("/api/alerts")
                    .then()
                    .statusCode(200)
                    .body("where", hasItem("/training/sessions/" + forgotten))
                    .body(
                        "find { it.kind == 'unknowns' && it.subject == 'chiffre FU3' }.number",
                        equalTo(33)));
    assertThat(Pages.open("/suivi", TokenIssuer.coordinator()))
        .contains("Personne n&#39;a noté", "33 % de non renseigné", "/reporting/chiffres/FU3")
        .doesNotContain("/training/sessions/" + noted);
  }

  @Test
  void anOpenPageIsToldWhenSomethingIsTakenIn() {
    Queue<String> told = new ConcurrentLinkedQueue<>();
    CompletableFuture<?> listening =
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(movements)
                    .header("Authorization", "Bearer " + TokenIssuer.evaluator())
                    .build(),
                BodyHandlers.ofLines())
            .thenAcceptAsync(
                answer ->
                    answer.body().filter(line -> line.startsWith("data:")).forEach(told::add));
    await().atMost(SOON).until(() -> !told.isEmpty());
    int before = told.size();

    TestKafka.tell(new OutputRecorded(UUID.randomUUID(), "fu-live", TODAY, false));

    await().atMost(SOON).until(() -> told.size() > before);
    listening.cancel(true);
  }

  private static UUID held(String title) {
    UUID session = UUID.randomUUID();
    LocalDate day = TODAY.minusDays(3);
    TestKafka.tell(
        new SessionRecorded(
            session,
            UUID.randomUUID(),
            "offering",
            "fu-mend",
            null,
            title,
            Standing.HELD,
            day,
            day,
            day,
            BigDecimal.ONE,
            "80",
            false,
            List.of()));
    return session;
  }

  private static void define(String id, String of, String measure, String attribute, String value) {
    json("{\"section\":\"Z9 Suivi\",\"labelFr\":\"chiffre %s\",\"of\":\"%s\",\"measure\":\"%s\",\"where\":{\"%s\":[\"%s\"]},\"breakdowns\":[\"%s\"]}"
            .formatted(
                id, of, measure, attribute, value, of.equals("attendance") ? "gender" : "kind"))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }

  private static RequestSpecification json(String body) {
    return team().contentType("application/json").body(body);
  }

  private static RequestSpecification team() {
    return given().auth().oauth2(TokenIssuer.evaluator());
  }
}
