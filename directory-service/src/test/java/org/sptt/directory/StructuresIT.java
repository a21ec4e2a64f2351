package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.StructureRecorded;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StructuresIT {

  @Test
  void tellsOthersOnceOfAStructureThatIsEnteredTwice() {
    String body = "{\"name\":\"Le Labo curieux\",\"department\":\"80\",\"category\":\"CSTI\"}";

    UUID id = UUID.fromString(put("once", body).statusCode(201).extract().path("id"));
    put("once", body).statusCode(200).body("change", equalTo("unchanged"));
    put("once", body.replace("\"80\"", "\"59\""))
        .statusCode(200)
        .body("change", equalTo("changed"));

    assertThat(TestKafka.told(StructureRecorded.class, e -> e.structureId().equals(id), 2))
        .extracting(StructureRecorded::department)
        .containsExactly("80", "59");
  }

  @Test
  void saysWhichFieldIsWrong() {
    put("bad", "{\"name\":\" \",\"department\":\"99\",\"siret\":\"12\"}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.size()", equalTo(3));
  }

  @Test
  void refusesEveryForgedToken() {
    TokenIssuer.forgeries()
        .forEach(
            (wrong, token) ->
                given().auth().oauth2(token).get("/api/structures").then().statusCode(401));
  }

  @Test
  void saysThatATokenIsMissing() {
    given()
        .get("/api/structures")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/token-missing"));
  }

  private static io.restassured.response.ValidatableResponse put(String externalId, String body) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(body)
        .put("/api/structures/external/it/" + externalId)
        .then();
  }
}
