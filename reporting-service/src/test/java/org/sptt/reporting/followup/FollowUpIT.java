package org.sptt.reporting.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

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
import org.sptt.events.HeadCountRecorded;
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
    assertThat(Pages.open("/chiffres/FU1", TokenIssuer.coordinator()))
        .contains("4 pour le", "atteint à 25 %");
    assertThat(Pages.open("/chiffres/FU1?where=kind:fu-1", TokenIssuer.coordinator()))
        .doesNotContain("atteint à");

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
    String page = Pages.open("/qualite", TokenIssuer.coordinator());
    assertThat(page)
        .contains("Personne n&#39;a noté", "chiffre FU3", "(33 %, trop pour conclure)")
        .doesNotContain("/training/sessions/" + noted);
    String facts = "/chiffres/FU3?asOf=" + TODAY + "&where=gender:unknown&standing=COUNTED";
    assertThat(page).contains("/reporting" + facts.replace("&", "&amp;") + "#facts\">4 ");
    assertThat(Pages.open(facts, TokenIssuer.coordinator()).split(sheetOf(noted), -1)).hasSize(5);
    assertThat(Pages.open(facts, TokenIssuer.evaluator())).doesNotContain(sheetOf(noted));
    assertThat(Pages.open("/suivi", TokenIssuer.evaluator())).contains("à mettre au clair");
  }

  @Test
  void aHeadCountSpeaksForTheSessionsOfItsOfferingAtItsTimeOnly() {
    LocalDate day = TODAY.minusDays(40);
    UUID counted = held("Comptée", "fu-count-a", day);
    UUID before = held("Une semaine avant", "fu-count-a", day.minusDays(7));
    UUID longBefore = held("Un mois avant", "fu-count-a", day.minusDays(30));
    UUID after = held("La veille de rien", "fu-count-a", day.plusDays(1));
    UUID other = held("Autre offre", "fu-count-b", day);
    TestKafka.tell(
        new HeadCountRecorded(UUID.randomUUID(), "fu-count-a", "fu-mend", 12, day, false));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(team().get("/api/alerts").jsonPath().<String>getList("where"))
                    .contains(place(longBefore), place(after), place(other))
                    .doesNotContain(place(counted), place(before)));
  }

  @Test
  void aTargetThatWasNotReachedByItsDayIsAnAlert() {
    define("FU5", "output", "count", "kind", "fu-5");
    TestKafka.tell(new OutputRecorded(UUID.randomUUID(), "fu-5", TODAY.minusDays(9), false));
    json("{\"value\":3}").put("/api/targets/FU5/" + TODAY).then().statusCode(204);
    json("{\"value\":1}").put("/api/targets/FU5/" + TODAY.minusDays(3)).then().statusCode(204);
    json("{\"value\":3}").put("/api/targets/FU5/" + TODAY.minusDays(1)).then().statusCode(204);

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                team()
                    .get("/api/alerts")
                    .then()
                    .body(
                        "findAll { it.kind == 'missed-target' && it.subject == 'chiffre FU5' }.number",
                        equalTo(List.of(2))));
    assertThat(Pages.open("/qualite", TokenIssuer.coordinator()))
        .contains("Il manque 2 à l&#39;objectif", "chiffre FU5.");
    team().delete("/api/targets/FU5/" + TODAY.minusDays(1)).then().statusCode(204);
  }

  @Test
  void whatTellsMostOfASectionIsTheSameOnTheTeamsHomeAndOnTheFollowUpPage() {
    section("FUA1", "00 Accueil", "\"of\":\"output\",\"measure\":\"count\"");
    UUID old = held("Il y a longtemps", "fu-home-offering", TODAY.minusDays(200));
    attendance(old, TODAY.minusDays(200));
    attendance(old, TODAY.minusDays(2));
    attendance(old, TODAY.minusDays(1));
    section(
        "FUA2",
        "00 Accueil",
        "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"where\":{\"session\":[\"%s\"]}"
            .formatted(old));
    json("{\"value\":6}").put("/api/targets/FUA2/" + TODAY.plusDays(1)).then().statusCode(204);

    for (String page : List.of("/", "/suivi")) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(Pages.open(page, TokenIssuer.coordinator()))
                      .contains("/reporting/chiffres/FUA2\">chiffre FUA2", "value=\"50\"")
                      .doesNotContain("/reporting/chiffres/FUA1\""));
    }
    assertThat(Pages.open("/", TokenIssuer.coordinator()))
        .contains("+2 en trois mois", "50 % de l&#39;objectif de 6", "/reporting/suivi");
    team().delete("/api/targets/FUA2/" + TODAY.plusDays(1)).then().statusCode(204);
  }

  private static void section(String id, String section, String counting) {
    json("{\"section\":\"%s\",\"labelFr\":\"chiffre %s\",%s}".formatted(section, id, counting))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  private static void attendance(UUID session, LocalDate day) {
    TestKafka.tell(
        new AttendanceRecorded(
            UUID.randomUUID(),
            session,
            UUID.randomUUID(),
            new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, null, null),
            day,
            1));
  }

  private static String sheetOf(UUID session) {
    return "href=\"/training/sessions/" + session + "/presences\"";
  }

  private static String place(UUID session) {
    return "/training/sessions/" + session;
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
    return held(title, "offering", TODAY.minusDays(3));
  }

  private static UUID held(String title, String offering, LocalDate day) {
    UUID session = UUID.randomUUID();
    TestKafka.tell(
        new SessionRecorded(
            session,
            UUID.randomUUID(),
            offering,
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
