package org.sptt.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.FollowUpInterviewRecorded;
import org.sptt.events.PersonErased;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestCopies;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

/** What was said in an interview, on its way into a report. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TestimoniesIT {

  private static final LocalDate FAR = LocalDate.of(2199, 12, 31);

  @Inject Testimonies testimonies;

  private final UUID interview = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @Test
  void areCarriedIntoTheChapterThatIsChosen() {
    agree("anonymous", FAR);
    String report = draft();

    OpenPage quoted = quote(report);

    assertThat(quoted.text()).contains("Le témoignage est à la fin du chapitre");
    assertThat(kinds(report)).containsExactly("chapter", "testimony", "chapter");
    team()
        .get("/api/reports/" + report)
        .then()
        .body("blocks[1].interview", equalTo(interview.toString()))
        .body("blocks[1].source", equalTo("médiatrice"));
  }

  @Test
  void areNotPublishedOnceTheConsentIsWithdrawnOrHasEnded() {
    agree("named", FAR);
    String report = draft();
    quote(report);

    agree("none", null);
    publish(report).then().statusCode(422).body("type", equalTo("/problems/consent-withdrawn"));
    agree("anonymous", LocalDate.of(2024, 1, 1));
    publish(report).then().statusCode(422).body("type", equalTo("/problems/consent-withdrawn"));

    agree("anonymous", FAR);
    publish(report).then().statusCode(204);
  }

  @Test
  void areRefusedWithWhatWasTyped() {
    agree("none", null);
    String report = draft();

    OpenPage refused = quote(report);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("n&#39;accepte pas, ou plus, d&#39;être citée", "Je vois mon musée autrement.");
  }

  @Test
  void areForgottenWithWhoeverSaidThem() {
    agree("named", FAR);
    String report = draft();
    quote(report);
    assertThat(TestCopies.of(person).at("/quotes/0/quoted").asText())
        .isEqualTo("Je vois mon musée autrement.");

    TestKafka.tell(new PersonErased(UUID.randomUUID(), person, List.of()));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(kinds(report)).containsExactly("chapter", "chapter"));
    assertThat(testimonies.mayBeQuoted(interview, Today.date())).isFalse();
  }

  private OpenPage quote(String report) {
    OpenPage choosing =
        OpenPage.at("/bilans", TokenIssuer.coordinator())
            .sendFromElsewhere(
                "/reporting/bilans/temoignage",
                Map.of(
                    "interview",
                    interview.toString(),
                    "text",
                    "Je vois mon musée autrement.",
                    "consent",
                    "anonymous",
                    "consentUntil",
                    FAR.toString()));
    String chapter = team().get("/api/reports/" + report).jsonPath().getString("blocks[0].id");
    assertThat(choosing.text()).contains("Je vois mon musée autrement.", "sans son nom", chapter);
    return choosing.send(
        "/reporting/bilans/temoignage/place",
        Map.of(
            "place",
            report + "/" + chapter,
            "interview",
            interview.toString(),
            "consent",
            "anonymous",
            "text",
            "Je vois mon musée autrement.",
            "source",
            "médiatrice",
            "consentUntil",
            FAR.toString()));
  }

  private void agree(String consent, LocalDate until) {
    TestKafka.tell(
        new FollowUpInterviewRecorded(
            interview, UUID.randomUUID(), person, LocalDate.of(2023, 5, 2), consent, false, until));
    boolean given = until != null && until.isAfter(Today.date());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(testimonies.mayBeQuoted(interview, Today.date())).isEqualTo(given));
  }

  private static String draft() {
    String id =
        team()
            .contentType("application/json")
            .body("{\"title\":\"Bilan cité\",\"asOf\":\"2024-07-31\"}")
            .post("/api/reports")
            .jsonPath()
            .getString("id");
    team()
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body(
            "{\"title\":\"Bilan cité\",\"asOf\":\"2024-07-31\",\"blocks\":["
                + "{\"kind\":\"chapter\",\"text\":\"Un\"},{\"kind\":\"chapter\",\"text\":\"Deux\"}]}")
        .put("/api/reports/" + id)
        .then()
        .statusCode(200);
    return id;
  }

  private static Response publish(String report) {
    String seen = team().get("/api/reports/" + report).header("ETag");
    return team().header("If-Match", seen).post("/api/reports/" + report + "/publication");
  }

  private static List<String> kinds(String report) {
    return team().get("/api/reports/" + report).jsonPath().getList("blocks.kind");
  }

  private static RequestSpecification team() {
    return given().auth().oauth2(TokenIssuer.coordinator());
  }
}
