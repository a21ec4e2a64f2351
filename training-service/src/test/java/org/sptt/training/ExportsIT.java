package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExportsIT {

  @Test
  void giveCoordinatorsNamesAndEvaluatorsKeys() {
    UUID session = Trainings.heldSession("export-names");
    People.came(session, "export.names@example.org", TestDirectory.structure());

    String named = csv("presences", session, TokenIssuer.coordinator());
    String pseudonymous = csv("presences", session, TokenIssuer.evaluator());

    assertThat(named.lines()).hasSize(2);
    assertThat(named)
        .contains("Camille;export.names;export.names@example.org;Femme;", "2023-03-30:am");
    assertThat(pseudonymous.lines()).hasSize(2);
    assertThat(pseudonymous).doesNotContain("Camille", "example.org").contains("Femme");
  }

  @Test
  void givePartnersTheirOwnPeopleOnly() {
    UUID session = Trainings.heldSession("export-ours");
    People.came(session, "export.ours@example.org", TestDirectory.structure("export-ours"));
    People.came(session, "export.theirs@example.org", TestDirectory.structure("export-theirs"));

    assertThat(csv("inscriptions", session, TokenIssuer.partnerOf("export-ours")))
        .contains("export.ours@example.org", "Confirmée")
        .doesNotContain("export.theirs");
    assertThat(csv("inscriptions", session, TokenIssuer.partnerOf("export-nobody")).lines())
        .hasSize(1);
  }

  @Test
  void countTheSessionsPeople() {
    UUID session = Trainings.heldSession("export-sessions");
    People.came(session, "export.sessions@example.org", TestDirectory.structure());
    People.registered(session, "export.absent@example.org");

    String csv =
        given().auth().oauth2(TokenIssuer.evaluator()).get("/exports/sessions.csv").asString();

    assertThat(csv.lines().filter(line -> line.endsWith(session.toString())))
        .singleElement()
        .asString()
        .contains("A eu lieu;2023-03-30;2023-03-31;2;", ";2;0;1;");
    given()
        .auth()
        .oauth2(TokenIssuer.partnerOf("x"))
        .get("/exports/sessions.csv")
        .then()
        .statusCode(403);
  }

  @Test
  void comeAsEachKindOfSpreadsheetAndNoOther() {
    for (String ending : new String[] {"xlsx", "ods"}) {
      byte[] file =
          given()
              .auth()
              .oauth2(TokenIssuer.coordinator())
              .get("/exports/sessions." + ending)
              .then()
              .statusCode(200)
              .header("Content-Disposition", "attachment; filename=\"sessions." + ending + "\"")
              .extract()
              .asByteArray();
      assertThat(file).startsWith('P', 'K');
    }
    given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .get("/exports/sessions.exe")
        .then()
        .statusCode(404);
  }

  private static String csv(String what, UUID session, String token) {
    return given()
        .auth()
        .oauth2(token)
        .get("/exports/" + what + ".csv?session=" + session)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
