package org.sptt.reporting;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

/** Unlike elsewhere, evaluators write here: defining indicators is their work. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers("get /reporting/bilans/{id}/fichiers/{file}");
  }

  @Test
  void refusesWrongRoles() {
    AccessMatrix.refusesWrongRoles();
  }

  /**
   * Nothing here is a structure's: an endpoint for partners that names something has to show it.
   */
  @Test
  void hidesWhatIsOfOtherStructures() {
    AccessMatrix.hidesWhatIsOfOthers("access-mine", Map.of(), Set.of());
  }

  @Test
  void givesPartnersOfPublishedReportsAloneWhatThePublicGets() {
    String draft =
        given()
            .auth()
            .oauth2(TokenIssuer.coordinator())
            .contentType("application/json")
            .body("{\"title\":\"Bilan\",\"asOf\":\"2024-07-31\"}")
            .post("/api/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (String partner : List.of("access-mine", "access-theirs")) {
      for (String file : List.of("bilan.json", "bilan.json?complete=true")) {
        Api.get("/bilans/" + draft + "/fichiers/" + file, TokenIssuer.partnerOf(partner))
            .statusCode(404);
      }
    }
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }
}
