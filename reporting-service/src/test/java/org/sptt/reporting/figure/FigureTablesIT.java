package org.sptt.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.OutputRecorded;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FigureTablesIT {

  private static final String PARTS_HEAD =
      "\uFEFFRepère;Chiffre;Réparti par;Part;En français;Nombre;Unité;Au;Définition n°";

  @Test
  void aSpreadsheetDrawsOnFigures() {
    String kind = "flyer-" + UUID.randomUUID();
    define("CSV1", "=HYPERLINK(\\\"http://x\\\")", kind);
    for (int i = 0; i < 3; i++) {
      TestKafka.tell(new OutputRecorded(UUID.randomUUID(), kind, LocalDate.of(2022, 5, 1), false));
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> table("CSV1/breakdown?by=kind&asOf=2022-06-01").contains(";3;"));

    String row = ";kind;" + kind + ";" + kind.replace('-', ' ') + ";3;productions;2022-06-01;1";
    String parts = table("CSV1/breakdown?by=kind&asOf=2022-06-01");
    assertThat(parts.lines())
        .containsExactly(PARTS_HEAD, "CSV1;\"'=HYPERLINK(\"\"http://x\"\")\"" + row);
    assertThat(table("CSV1/breakdowns?asOf=2022-06-01")).isEqualTo(parts);
    assertThat(asked("/api/figures/CSV1/breakdown?by=kind&asOf=2022-06-01&format=csv").asString())
        .isEqualTo(parts);

    List<String> figures = table("?asOf=2022-06-01").lines().toList();
    assertThat(figures.get(0))
        .isEqualTo("\uFEFFRepère;Chiffre;Partie du bilan;Valeur;Unité;Au;Définition n°");
    assertThat(figures)
        .contains("CSV1;\"'=HYPERLINK(\"\"http://x\"\")\";;3;productions;2022-06-01;1");
  }

  @Test
  void whoTakesAnythingGetsJson() {
    asked("/api/figures").then().statusCode(200).contentType("application/json");
  }

  @Test
  void tablesAreForTheSamePeople() {
    given()
        .auth()
        .oauth2(TokenIssuer.partnerOf("csv-partner"))
        .get("/api/figures?format=csv")
        .then()
        .statusCode(403);
    given().accept("text/csv").get("/api/figures").then().statusCode(401);
  }

  @Test
  void refusesADimensionThatFactsDoNotHave() {
    define("CSV2", "affiches", "none");

    asked("/api/figures/CSV2/breakdown?by=gendre&format=csv")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-breakdown"))
        .body("detail", org.hamcrest.Matchers.containsString("kind"));
    asked("/api/figures/CSV2?where=gendre:woman").then().statusCode(422);
    asked("/api/figures/CSV2?where=day:2022-05-01").then().statusCode(200);
  }

  private static String table(String path) {
    Response answer =
        given()
            .auth()
            .oauth2(TokenIssuer.evaluator())
            .accept("text/csv")
            .get("/api/figures" + (path.startsWith("?") ? path : "/" + path));
    answer.then().statusCode(200);
    assertThat(answer.contentType()).startsWith("text/csv").containsIgnoringCase("utf-8");
    return answer.asString();
  }

  private static Response asked(String path) {
    return given().auth().oauth2(TokenIssuer.evaluator()).get(path);
  }

  private static void define(String id, String label, String kind) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            "{\"labelFr\":\"%s\",\"unit\":\"outputs\",\"of\":\"output\",\"measure\":\"count\",\"where\":{\"kind\":[\"%s\"]},\"breakdowns\":[\"kind\"]}"
                .formatted(label, kind))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }
}
