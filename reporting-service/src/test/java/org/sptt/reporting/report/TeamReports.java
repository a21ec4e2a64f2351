package org.sptt.reporting.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import org.sptt.testing.TokenIssuer;

/** What an evaluator does to reports and indicators through the API. */
public final class TeamReports {

  private TeamReports() {}

  /** Publishes a report of these blocks, in JSON. */
  public static String published(LocalDate asOf, String blocks) {
    String id = draft(asOf, blocks);
    team()
        .header("If-Match", "\"1\"")
        .post("/api/reports/" + id + "/publication")
        .then()
        .statusCode(204);
    return id;
  }

  /** A draft of these blocks, in its version 1. */
  public static String draft(LocalDate asOf, String blocks) {
    String head = "\"title\":\"Bilan\",\"asOf\":\"" + asOf + "\"";
    String id =
        json("{" + head + "}").post("/api/reports").then().statusCode(201).extract().path("id");
    json("{" + head + ",\"blocks\":[" + blocks + "]}")
        .header("If-Match", "\"0\"")
        .put("/api/reports/" + id)
        .then()
        .statusCode(200);
    return id;
  }

  /** Defines an indicator, or defines it anew; what it counts is in JSON. */
  public static void define(String id, String counting) {
    int status =
        json("{\"labelFr\":\"chiffre " + id + "\"," + counting + "}")
            .put("/api/indicators/" + id)
            .statusCode();
    if (status != 200 && status != 201) {
      throw new AssertionError("the indicator was answered with " + status);
    }
  }

  public static void awaitFigure(String id, LocalDate asOf, int value) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                team()
                    .get("/api/figures/" + id + "?asOf=" + asOf)
                    .then()
                    .body("value", equalTo(value)));
  }

  static RequestSpecification team() {
    return given().auth().oauth2(TokenIssuer.evaluator());
  }

  private static RequestSpecification json(String body) {
    return team().contentType("application/json").body(body);
  }
}
