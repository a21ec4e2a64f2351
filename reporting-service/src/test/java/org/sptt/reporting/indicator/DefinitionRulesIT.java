package org.sptt.reporting.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DefinitionRulesIT {

  private static final String PERSONS =
      "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\"";
  private static final String WHOLE = PERSONS + ",\"breakdowns\":[\"gender\",\"status\"]";

  @Test
  void refusesToDropABreakdownThatOthersAreCellsOf() {
    define("DR1", WHOLE).statusCode(201);
    define("DR2", cellOf("DR1")).statusCode(201);

    refused("DR1", PERSONS + ",\"breakdowns\":[\"status\"]", "breakdown-in-use")
        .body("detail", containsString("DR2"));
    define("DR1", PERSONS + ",\"breakdowns\":[\"gender\"]").statusCode(200);
  }

  @Test
  void refusesACellOfItself() {
    define("DR3", WHOLE).statusCode(201);

    refused("DR3", cellOf("DR3"), "cell-of-itself");
  }

  @Test
  void refusesToMakeAWholeOfOthersACell() {
    define("DR4", WHOLE).statusCode(201);
    define("DR5", WHOLE).statusCode(201);
    define("DR6", cellOf("DR5")).statusCode(201);

    refused("DR5", cellOf("DR4"), "whole-of-cells").body("detail", containsString("DR6"));
    given().auth().oauth2(TokenIssuer.evaluator()).get("/api/figures/DR6").then().statusCode(200);
  }

  @Test
  void refusesAtLeastWithoutGroups() {
    refused("DR7", PERSONS + ",\"atLeast\":2", "at-least-does-not-fit");
    define("DR7", PERSONS + ",\"atLeast\":1").statusCode(201);
    define(
            "DR8",
            "\"of\":\"attendance\",\"measure\":\"groups\",\"by\":\"person\",\"per\":\"structure\","
                + "\"atLeast\":2")
        .statusCode(201);
  }

  @Test
  void refusesNamesThatNoFactHas() {
    refused("DR9", "\"of\":\"attendence\",\"measure\":\"count\"", "unknown-kind")
        .body("detail", containsString("attendance"));
    refused("DR9", of("distinct") + ",\"by\":\"persn\"", "unknown-attribute")
        .body("field", equalTo("by"))
        .body("detail", containsString("person-key"));
    refused("DR9", of("distinct") + ",\"by\":\"territory\"", "unknown-attribute");
    refused("DR9", of("count") + ",\"where\":{\"gendre\":[\"man\"]}", "unknown-attribute")
        .body("field", equalTo("where"));
    refused("DR9", of("count") + ",\"breakdowns\":[\"person\"]", "unknown-breakdown");
    define("DR9", of("count") + ",\"where\":{\"person\":[\"x\"],\"new\":[\"yes\"]}")
        .statusCode(201);
  }

  @Test
  void cannotReadNothingsWithinLists() {
    define("DR10", of("count") + ",\"where\":{\"kind\":[null]}").statusCode(400);
    define("DR10", of("count") + ",\"where\":{\"kind\":null}").statusCode(400);
    define("DR10", of("count") + ",\"breakdowns\":[null]").statusCode(400);
    define("DR10", "\"cellOf\":\"DR1\",\"cell\":{\"gender\":null}").statusCode(400);
    define("DR10", of("count") + ",\"section\":\"a\\nb\"").statusCode(400);
  }

  private static String of(String measure) {
    return "\"of\":\"attendance\",\"measure\":\"" + measure + "\"";
  }

  private static String cellOf(String whole) {
    return "\"cellOf\":\"" + whole + "\",\"cell\":{\"gender\":\"woman\"}";
  }

  private static ValidatableResponse refused(String id, String what, String reason) {
    return define(id, what).statusCode(422).body("type", equalTo("/problems/" + reason));
  }

  private static ValidatableResponse define(String id, String what) {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body("{\"labelFr\":\"personnes\"," + what + "}")
        .put("/api/indicators/" + id)
        .then();
  }
}
