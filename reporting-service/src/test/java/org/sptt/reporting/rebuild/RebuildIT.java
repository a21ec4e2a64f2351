package org.sptt.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.ProgrammeOfChance;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RebuildIT {

  @Inject AgroalDataSource database;

  @Test
  void findsTheSameFiguresAlsoWhenItWasStoppedAndTakenUpAgain() {
    for (String measure :
        new String[] {
          "\"measure\":\"count\"", "\"measure\":\"distinct\",\"by\":\"person\"",
        }) {
      define("REBUILT" + measure.length(), measure);
    }
    new ProgrammeOfChance(3, "kind-rebuilt")
        .life(60)
        .forEach(told -> TestKafka.send(told.topic(), told.key(), told.content()));
    await().atMost(Duration.ofSeconds(60)).until(() -> state().getLong("lag") == 0);
    String hash = state().getString("hash");

    OpenPage page = OpenPage.at("/recomptage", TokenIssuer.coordinator());
    page = page.send("/reporting/recomptage", Map.of());
    assertThat(page.text()).contains("Le recomptage est lancé.");
    post("/api/rebuilds/stop", 202);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> newest().getBoolean("[0].stopped") || newest().getBoolean("[0].over"));
    if (newest().getBoolean("[0].stopped")) {
      awaitTurn();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> newest().getBoolean("[0].over"));

    assertThat(newest().getString("[0].phase")).isEqualTo("SAME");
    assertThat(newest().getLong("[0].events")).isEqualTo(newest().getLong("[0].eventsInAll"));
    assertThat(newest().getLong("[0].percent")).isEqualTo(100);
    assertThat(newest().getString("[0].hashAfter")).isEqualTo(hash);
    assertThat(state().getString("hash")).isEqualTo(hash);
    assertThat(OpenPage.at("/recomptage", TokenIssuer.evaluator()).text()).contains("Identiques");
  }

  /** The turn is the database's: whoever has it, another replica or nobody any more. */
  @Test
  void waitsForNoOtherReplica() throws Exception {
    try (Connection otherReplica = database.getConnection();
        Statement statement = otherReplica.createStatement()) {
      statement.execute("select pg_advisory_lock(21061, 16981)");

      post("/api/rebuilds", 409);

      statement.execute("select pg_advisory_unlock(21061, 16981)");
    }
    awaitTurn();
    await().atMost(Duration.ofSeconds(60)).until(() -> newest().getBoolean("[0].over"));
  }

  // Whoever had it says that they stopped, and then gives it back.
  private static void awaitTurn() {
    await().untilAsserted(() -> post("/api/rebuilds", 202));
  }

  private static void post(String path, int status) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .post(path)
        .then()
        .statusCode(status);
  }

  private static JsonPath newest() {
    return get("/api/rebuilds");
  }

  private static JsonPath state() {
    return get("/api/state");
  }

  private static JsonPath get(String path) {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void define(String id, String measure) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            "{\"labelFr\":\"r\",\"of\":\"attendance\",\"where\":{\"kind\":[\"kind-rebuilt\"]},\"breakdowns\":"
                + "[\"gender\",\"department\"],"
                + measure
                + "}")
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }
}
