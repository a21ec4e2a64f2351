package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.Standing;
import org.sptt.events.WorkshopRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WorkshopsIT {

  private static final String PATH = "/api/workshops";
  private static final String HELD =
      """
      {"theme":"publics","status":"held","heldOn":"2024-05-14","hours":2,"byVideo":true}""";

  @Test
  void tellsOfEachChangeOnce() {
    String path = PATH + "/external/it/told";

    UUID id = Api.entered(path, "{\"theme\":\"publics\",\"status\":\"planned\"}");
    Api.changed(path, HELD);
    Api.unchanged(path, HELD);
    Api.unchanged(path, HELD.replace("\"hours\":2", "\"hours\":2.00"));

    assertThat(TestKafka.told(WorkshopRecorded.class, e -> e.workshopId().equals(id), 2))
        .extracting(WorkshopRecorded::status, WorkshopRecorded::byVideo)
        .containsExactly(tuple(Standing.PLANNED, false), tuple(Standing.HELD, true));
  }

  @Test
  void showsAllWhoSignInWhatIsOn() {
    UUID id = Api.entered(PATH + "/external/it/shown", HELD);

    Api.get(PATH + "/" + id, TokenIssuer.partnerOf("labo-curieux"))
        .statusCode(200)
        .body("theme", equalTo("publics"))
        .body("heldOn", equalTo("2024-05-14"));
    Api.get(PATH + "?limit=500", TokenIssuer.evaluator()).body("id", hasItem(id.toString()));
    Api.get(PATH + "/" + UUID.randomUUID(), TokenIssuer.evaluator()).statusCode(404);
  }

  @Test
  void refusesWhatCannotBe() {
    String path = PATH + "/external/it/refused";

    Api.refused(422, "held-without-date", path, "{\"theme\":\"publics\",\"status\":\"held\"}");
    Api.refused(422, "in-the-future", path, HELD.replace("2024", "2924"));
    Api.put(path, HELD.replace("\"hours\":2", "\"hours\":0")).statusCode(400);
    Api.put(path, HELD.replace("\"hours\":2", "\"hours\":1.125")).statusCode(400);
  }
}
