package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.InitiativeSpotted;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InitiativesIT {

  private static final String INITIATIVES = "/api/initiatives/external/it/";
  private static final String BODY =
      """
      {"title":"Sciences en tous genres","ledBy":"Dominique Exemple","place":"Amiens",
       "category":"CSTI","spottedOn":"2023-03-22","successes":"They came back."}""";

  @Test
  void tellsOfAnInitiativeOnceAndOfItsChangesAndItsRemoval() {
    UUID id = Api.entered(INITIATIVES + "told", BODY);
    Api.unchanged(INITIATIVES + "told", BODY);
    Api.changed(INITIATIVES + "told", BODY.replace("CSTI", "Culture"));
    Api.delete("/api/initiatives/" + id).statusCode(204);

    LocalDate day = LocalDate.parse("2023-03-22");
    assertThat(TestKafka.told(InitiativeSpotted.class, e -> e.initiativeId().equals(id), 3))
        .containsExactly(
            new InitiativeSpotted(id, "CSTI", day, false),
            new InitiativeSpotted(id, "Culture", day, false),
            new InitiativeSpotted(id, "Culture", day, true));
  }

  @Test
  void isReadByAllAndNamesItsLeaderToThoseWhoSeeNames() {
    UUID id = Api.entered(INITIATIVES + "read", BODY);

    Api.get("/api/initiatives/" + id, TokenIssuer.partnerOf("labo-curieux"))
        .statusCode(200)
        .body("ledBy", equalTo("Dominique Exemple"));
    Api.get("/api/initiatives/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("ledBy", nullValue())
        .body("successes", equalTo("They came back."));
    Api.get("/api/initiatives?limit=1", TokenIssuer.evaluator())
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("[0].ledBy", nullValue());
  }

  @Test
  void refusesWhatIsStillToComeOrNotThere() {
    Api.refused(
        422,
        "in-the-future",
        INITIATIVES + "tomorrow",
        BODY.replace("2023-03-22", Today.date().plusDays(2).toString()));
    Api.get("/api/initiatives/" + UUID.randomUUID(), TokenIssuer.coordinator()).statusCode(404);
    Api.delete("/api/initiatives/" + UUID.randomUUID()).statusCode(404);
  }
}
