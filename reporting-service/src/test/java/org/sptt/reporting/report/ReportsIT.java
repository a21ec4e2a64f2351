package org.sptt.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReportsIT {

  private static final String ONE_BLOCK =
      "{\"title\":\"Bilan\",\"asOf\":\"2024-07-31\",\"blocks\":[%s]}";

  @Test
  void isLaidOutAfterTheSectionsOfTheIndicators() {
    define("LA1", "Z1 Essais", "essais");
    define("LA2", "Z2 Suites", "suites");

    evaluator()
        .get("/api/reports/" + begin())
        .then()
        .statusCode(200)
        .body("blocks.id", everyItem(notNullValue()))
        .body(
            "blocks.findAll { it.kind == 'chapter' && it.text in ['Z1 Essais', 'Z2 Suites'] }.text",
            equalTo(List.of("Z1 Essais", "Z2 Suites")))
        .body(
            "blocks.find { it.kind == 'table' && it.indicators.contains('LA1') }.indicators",
            equalTo(List.of("LA1")));
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondIsTold() {
    String id = begin();
    String chapter = "{\"kind\":\"chapter\",\"text\":\"Un\"}";

    put(id, "\"0\"", ONE_BLOCK.formatted(chapter))
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    put(id, "\"0\"", ONE_BLOCK.formatted("")).then().statusCode(412);
    evaluator()
        .contentType("application/json")
        .body(ONE_BLOCK.formatted(""))
        .put("/api/reports/" + id)
        .then()
        .statusCode(428);
  }

  @Test
  void refusesBlocksThatCannotBeShown() {
    define("LB1", "Z3 Refus", "refus");
    String id = begin();

    Map.of(
            "{\"kind\":\"chart\",\"indicators\":[\"LB1\"],\"by\":\"kind\"}", "shape-missing",
            "{\"kind\":\"chart\",\"indicators\":[\"LB1\"]}", "shape-missing",
            "{\"kind\":\"figures\",\"indicators\":[\"LB1\"],\"by\":\"kind\"}", "figures-are-wholes",
            "{\"kind\":\"figures\",\"indicators\":[\"LB1\"],\"shape\":\"line\"}",
                "shape-without-chart",
            "{\"kind\":\"table\",\"indicators\":[\"LB1\"],\"shape\":\"line\"}",
                "shape-without-chart")
        .forEach((block, reason) -> refuses(id, block, reason));
    Map.of(
            "{\"kind\":\"text\"}", "text-missing",
            "{\"kind\":\"table\"}", "figures-missing",
            "{\"kind\":\"figures\",\"indicators\":[\"NONE\"]}", "unknown-indicator",
            "{\"kind\":\"chart\",\"indicators\":[\"LB1\"],\"shape\":\"bars\"}",
                "shape-does-not-fit",
            "{\"kind\":\"chart\",\"indicators\":[\"LB1\"],\"shape\":\"bars\",\"by\":\"gender\"}",
                "unknown-breakdown",
            "{\"kind\":\"testimony\",\"text\":\"Oui.\",\"source\":\"médiatrice\"}", "no-consent",
            "{\"kind\":\"testimony\",\"text\":\"Oui.\",\"source\":\"médiatrice\",\"consentUntil\":\"2020-01-01\"}",
                "no-consent")
        .forEach((block, reason) -> refuses(id, block, reason));
  }

  private static void refuses(String id, String block, String reason) {
    put(id, "\"0\"", ONE_BLOCK.formatted(block))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/" + reason));
  }

  @Test
  void aPublishedReportIsForEveryoneAndNeverChanges() {
    define("LC1", "Z4 Publication", "publications");
    String id = begin();
    put(
            id,
            "\"0\"",
            ONE_BLOCK.formatted(
                "{\"kind\":\"chapter\",\"text\":\"Pour tous\"},{\"kind\":\"table\",\"indicators\":[\"LC1\"]}"))
        .then()
        .statusCode(200);
    Pages.refused(404, "/bilans/" + id);

    evaluator()
        .header("If-Match", "\"1\"")
        .post("/api/reports/" + id + "/publication")
        .then()
        .statusCode(204);

    assertThat(Pages.open("/bilans/" + id)).contains("Pour tous", "publications", "bilan.pdf");
    assertThat(Pages.open("/bilans")).contains("/reporting/bilans/" + id);
    assertThat(Pages.open("/bilans/" + id + "/rectificatifs"))
        .contains("a changé depuis la publication");
    given().get("/bilans/" + id + "/fichiers/bilan.pdf").then().statusCode(200);
    given().get("/bilans/" + id + "/fichiers/bilan.pdf?complete=true").then().statusCode(404);
    given().get("/bilans/" + id + "/fichiers/autre.pdf").then().statusCode(404);
    put(id, "\"2\"", ONE_BLOCK.formatted("")).then().statusCode(409);
    evaluator()
        .header("If-Match", "\"2\"")
        .post("/api/reports/" + id + "/publication")
        .then()
        .statusCode(409);
    evaluator()
        .get("/api/reports/" + id)
        .then()
        .body("files.'bilan.pdf'", notNullValue())
        .body("publishedAt", notNullValue());
  }

  @Test
  void isPutTogetherOnPages() {
    define("LD1", "Z5 Pages", "chiffres des pages");
    String token = TokenIssuer.coordinator();
    OpenPage bench =
        OpenPage.at("/bilans", token)
            .send("/reporting/bilans", Map.of("title", "Bilan des pages", "asOf", "2024-07-31"));
    assertThat(bench.text()).contains("Le bilan est préparé", "Z5 Pages");
    String path = path(bench, "action=\"(/reporting/bilans/[^\"/]+)/edition\"");
    String local = path.substring("/reporting".length());

    OpenPage written =
        OpenPage.at(local + "/blocs/nouveau?kind=text", token)
            .send(
                path + "/blocs?kind=text",
                Map.of("version", "0", "kind", "text", "text", "Un <b>avant-propos</b>."));
    assertThat(written.text()).contains("C&#39;est enregistré", "Un &lt;b&gt;avant-propos");
    String block = path(written, "id=\"bloc-([^\"]+)\"");
    OpenPage moved = written.send(path + "/ordre", Map.of("version", "1", "down", block));
    assertThat(path(moved, "id=\"bloc-([^\"]+)\"")).isNotEqualTo(block);
    assertThat(OpenPage.at(local + "/blocs/" + block, token).text())
        .contains("Ce que le bilan montre", "avant-propos");

    OpenPage stale = written.send(path + "/ordre", Map.of("version", "1", "remove", block));
    assertThat(stale.status()).isEqualTo(412);
    OpenPage published =
        OpenPage.at(local + "/publication", token)
            .send(path + "/publication", Map.of("version", "2"));
    assertThat(published.text()).contains("Le bilan est publié", "avant-propos");
    assertThat(Pages.open(local + "/comparaison?au=2023-07-31", token))
        .contains("chiffres des pages", "31 juillet 2023");
  }

  @Test
  void aBlockIsLookedAtBeforeItIsKept() {
    define("LE1", "Z6 Aperçu", "aperçus");
    String id = begin();
    String token = TokenIssuer.coordinator();
    Map<String, String> typed =
        Map.of("version", "0", "kind", "figures", "indicators", "LE1", "look", "yes");

    OpenPage looked =
        OpenPage.at("/bilans/" + id + "/blocs/nouveau?kind=figures", token)
            .send("/reporting/bilans/" + id + "/blocs?kind=figures", typed);

    assertThat(looked.status()).isEqualTo(200);
    assertThat(looked.text())
        .contains("Ce que le bilan montre", "<dt>aperçus</dt>", "name=\"version\" value=\"0\"");
    evaluator().get("/api/reports/" + id).then().body("version", equalTo(0));
    OpenPage refused =
        looked.send(
            "/reporting/bilans/" + id + "/blocs?kind=figures",
            Map.of("version", "0", "kind", "figures", "look", "yes"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Choisissez au moins un chiffre");
  }

  @Test
  void aDraftIsDeletedAndAPublishedReportIsNot() {
    define("LF1", "Z7 Suppression", "suppressions");
    String draft = begin();
    evaluator().delete("/api/reports/" + draft).then().statusCode(428);
    evaluator().header("If-Match", "\"7\"").delete("/api/reports/" + draft).then().statusCode(412);
    given()
        .auth()
        .oauth2(TokenIssuer.partnerOf("labo-curieux"))
        .header("If-Match", "\"0\"")
        .delete("/api/reports/" + draft)
        .then()
        .statusCode(403);
    evaluator().header("If-Match", "\"0\"").delete("/api/reports/" + draft).then().statusCode(204);
    evaluator().get("/api/reports/" + draft).then().statusCode(404);

    String published =
        TeamReports.published(
            LocalDate.of(2024, 7, 31), "{\"kind\":\"table\",\"indicators\":[\"LF1\"]}");
    evaluator()
        .header("If-Match", "\"2\"")
        .delete("/api/reports/" + published)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/report-published"));

    String other = begin();
    OpenPage list =
        OpenPage.at("/bilans/" + other + "/suppression", TokenIssuer.coordinator())
            .send("/reporting/bilans/" + other + "/suppression", Map.of("version", "0"));
    assertThat(list.text()).contains("Le brouillon est supprimé").doesNotContain(other);
    assertThat(Pages.open("/bilans/" + published + "/suppression", TokenIssuer.coordinator()))
        .contains("ne se supprime pas")
        .doesNotContain("action=\"/reporting/bilans/" + published);
  }

  @Test
  void partnersReadWhatIsPublishedAndWriteNothing() {
    String id = begin();
    String partner = TokenIssuer.partnerOf("labo-curieux");

    Pages.refused(404, "/bilans/" + id, partner);
    Pages.refused(403, "/bilans/" + id + "/edition", partner);
    given().auth().oauth2(partner).get("/api/reports/" + id).then().statusCode(403);
    assertThat(Pages.open("/bilans", partner)).doesNotContain(id);
  }

  @Test
  void listsDraftsToThoseWhoWriteThem() {
    String id = begin();

    evaluator()
        .get("/api/reports")
        .then()
        .statusCode(200)
        .body("findAll { it.id == '" + id + "' }", hasSize(1));
    assertThat(Pages.open("/bilans", TokenIssuer.evaluator())).contains(id);
  }

  private static String path(OpenPage page, String pattern) {
    var found = java.util.regex.Pattern.compile(pattern).matcher(page.text());
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String begin() {
    return evaluator()
        .contentType("application/json")
        .body(
            "{\"title\":\"Bilan %s\",\"asOf\":\"%s\"}"
                .formatted(UUID.randomUUID(), LocalDate.of(2024, 7, 31)))
        .post("/api/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response put(String id, String seen, String body) {
    return evaluator()
        .header("If-Match", seen)
        .contentType("application/json")
        .body(body)
        .put("/api/reports/" + id);
  }

  private static void define(String id, String section, String label) {
    evaluator()
        .contentType("application/json")
        .body(
            "{\"section\":\"%s\",\"labelFr\":\"%s\",\"of\":\"output\",\"measure\":\"count\",\"breakdowns\":[\"kind\"]}"
                .formatted(section, label))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }

  private static RequestSpecification evaluator() {
    return given().auth().oauth2(TokenIssuer.evaluator());
  }
}
