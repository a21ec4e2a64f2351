package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PagesIT {

  @Test
  void showsEveryoneWhatIsToComeAndWhatHasBeen() {
    UUID offering = offering("agenda", "gathering");
    session(offering, "agenda-to-come", "Regroupement de demain", Today.date().plusDays(1));
    session(offering, "agenda-past", "Regroupement d'antan", LocalDate.of(2023, 2, 28));

    String page = Pages.open("/?kind=gathering");

    assertThat(page)
        .containsSubsequence(
            "À venir", "Regroupement de demain", "Déjà passés", "Regroupement d&#39;antan")
        .contains("28 février 2023", "<option value=\"gathering\" selected>Regroupement</option>");
  }

  @Test
  void filtersByKindAndIgnoresAKindThatIsNone() {
    session(offering("filter-a", "kind-a"), "filter-a", "Rencontre A", Today.date());
    session(offering("filter-b", "kind-b"), "filter-b", "Rencontre B", Today.date());

    assertThat(Pages.open("/?kind=kind-a")).contains("Rencontre A").doesNotContain("Rencontre B");
    assertThat(Pages.open("/?kind=%22%3E%3Cscript%3E")).contains("Rencontre A", "Rencontre B");
    assertThat(Pages.open("/?kind=")).contains("Rencontre A", "Rencontre B");
  }

  @Test
  void filtersByPlaceAndByVideo() {
    UUID offering = offering("where", "kind-where");
    PlannedSessions.Planned there =
        PlannedSessions.planned(PlannedSessions.body(offering)).publish();

    assertThat(Pages.open("/?kind=kind-where&place=Amiens"))
        .contains(there.id().toString(), "<option value=\"Amiens\" selected>");
    assertThat(Pages.open("/?kind=kind-where&place=visio")).doesNotContain(there.id().toString());
    assertThat(Pages.open("/?kind=kind-where&place=nowhere")).contains(there.id().toString());
  }

  @Test
  void leadsFromEachPageOfThePastToTheNext() {
    UUID offering = offering("long", "kind-of-the-past");
    IntStream.rangeClosed(1, 21)
        .forEach(
            day -> session(offering, "long-" + day, "Nº" + day + ".", LocalDate.of(2022, 3, day)));

    String first = Pages.open("/?kind=kind-of-the-past");
    assertThat(first).containsSubsequence("Nº21.", "Nº2.").doesNotContain("Nº1.");
    String next = first.split("href=\"/training/(?=\\?kind=kind-of-the-past&amp;after)")[1];
    String second = Pages.open("/" + next.split("\"")[0].replace("&amp;", "&"));

    assertThat(second).contains("Nº1.", "Revenir au début").doesNotContain("Nº2.", "À venir");
  }

  @Test
  void showsASessionAndNobodysName() {
    UUID id =
        Api.entered(
            Trainings.SESSIONS + "shown",
            """
            {"offeringId":"%s","title":"<script>alert(1)</script>","status":"held",\
            "announcedOn":"2023-02-06","startsOn":"2023-03-30","endsOn":"2023-03-31","days":2,\
            "place":"Amiens","ledBy":"Dominique Exemple",\
            "speakers":[{"name":"Claude Exemple","email":"claude.exemple@example.org"}]}"""
                .formatted(offering("shown", "initial-training")));

    assertThat(Pages.open("/sessions/" + id))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "du 30 au 31 mars 2023")
        .contains("Amiens", "2 jours", "Formation initiale")
        .doesNotContain("Exemple");
  }

  @Test
  void keepsASessionToItselfUntilItIsAnnounced() {
    UUID id =
        Api.entered(
            Trainings.SESSIONS + "unannounced",
            """
            {"offeringId":"%s","title":"Pas encore","status":"planned","announcedOn":"%s",\
            "startsOn":"%s"}"""
                .formatted(
                    offering("of-unannounced", "gathering"),
                    Today.date().plusDays(2),
                    Today.date().plusDays(9)));

    assertThat(Pages.open("/")).doesNotContain("Pas encore");
    Pages.refused(404, "/sessions/" + id);
  }

  @Test
  void saysInFrenchThatAPageIsNotThere() {
    assertThat(Pages.refused(404, "/sessions/" + UUID.randomUUID())).contains("Page introuvable");
    assertThat(Pages.refused(404, "/sessions/none")).contains("Page introuvable");
    assertThat(Pages.refused(404, "/nowhere")).contains("Page introuvable");
  }

  @Test
  void answersTheApisCallersWithProblemsWhateverTheyAccept() {
    given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .accept("text/html, application/json;q=0.9")
        .get("/api/sessions/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void bringsItsOwnStyleSheet() {
    String sheet = given().get("/site-1.css").then().statusCode(200).extract().asString();

    assertThat(sheet.length()).isLessThan(20_000);
    assertThat(sheet).doesNotContain("http:", "https:", "@import");
    given().get("/mark-1.svg").then().statusCode(200).contentType("image/svg+xml");
  }

  @Test
  void showsTheSignedInWhoTheyAre() {
    assertThat(Pages.open("/", TokenIssuer.coordinator()))
        .contains("Déconnexion", "test-coordinator", "/reporting/chiffres");
    assertThat(Pages.open("/", TokenIssuer.partnerOf("labo-curieux")))
        .contains("Déconnexion", "Expérimentations")
        .doesNotContain("/reporting/chiffres");
    assertThat(Pages.open("/")).contains("Connexion").doesNotContain("Expérimentations");
  }

  private static UUID offering(String externalId, String kind) {
    return Api.entered(
        Trainings.OFFERINGS + "pages-" + externalId, Trainings.offeringBody(kind, "inclusion"));
  }

  private static void session(UUID offering, String externalId, String title, LocalDate day) {
    Api.entered(
        Trainings.SESSIONS + "pages-" + externalId,
        """
        {"offeringId":"%s","title":"%s","status":"planned","announcedOn":"2022-01-10",\
        "startsOn":"%s"}"""
            .formatted(offering, title, day));
  }
}
