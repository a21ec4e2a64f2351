package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.HeadCountRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HeadCountsIT {

  private static final String HEAD_COUNTS = "/api/head-counts/external/it/";
  private static final LocalDate DAY = LocalDate.parse("2023-05-25");

  @Test
  void areToldWithTheKindOfTheirOffering() {
    UUID offering = Trainings.offering("counted");
    String body = body(offering, "2023-05-25", 70);

    UUID id = Api.entered(HEAD_COUNTS + "told", body);
    Api.unchanged(HEAD_COUNTS + "told", body);
    Api.changed(HEAD_COUNTS + "told", body(offering, "2023-05-25", 71));
    Api.changed(
        Trainings.OFFERINGS + "counted", Trainings.offeringBody("awareness-workshop", "inclusion"));
    Api.delete("/api/head-counts/" + id).statusCode(204);
    Api.delete("/api/head-counts/" + id).statusCode(404);

    assertThat(TestKafka.told(HeadCountRecorded.class, e -> e.headCountId().equals(id), 4))
        .containsExactly(
            new HeadCountRecorded(id, "counted", "initial-training", 70, DAY, false),
            new HeadCountRecorded(id, "counted", "initial-training", 71, DAY, false),
            new HeadCountRecorded(id, "counted", "awareness-workshop", 71, DAY, false),
            new HeadCountRecorded(id, "counted", "awareness-workshop", 71, DAY, true));
  }

  @Test
  void areRefusedWhenTheyCannotBe() {
    UUID offering = Trainings.offering("not-counted");

    refused("unknown-offering", body(UUID.randomUUID(), "2023-05-25", 1));
    refused("number-below-zero", body(offering, "2023-05-25", -1));
    refused("in-the-future", body(offering, Today.date().plusDays(2).toString(), 1));
    Api.put(HEAD_COUNTS + "refused", "{\"offeringId\":\"%s\"}".formatted(offering)).statusCode(400);
  }

  @Test
  void showTheirNoteToCoordinatorsOnly() {
    UUID id = Api.entered(HEAD_COUNTS + "note", body(Trainings.offering("note"), "2023-05-25", 3));

    Api.get("/api/head-counts/" + id, TokenIssuer.coordinator())
        .statusCode(200)
        .body("note", equalTo("With Camille's class"));
    Api.get("/api/head-counts/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("number", equalTo(3))
        .body("note", nullValue());
    Api.get("/api/head-counts?limit=1", TokenIssuer.evaluator())
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("[0].note", nullValue());
    Api.get("/api/head-counts", TokenIssuer.partnerOf("labo-curieux")).statusCode(403);
  }

  private static void refused(String reason, String body) {
    Api.refused(422, reason, HEAD_COUNTS + "refused", body);
  }

  private static String body(UUID offering, String countedOn, int number) {
    return """
        {"offeringId":"%s","countedOn":"%s","number":%d,"note":"With Camille's class"}"""
        .formatted(offering, countedOn, number);
  }
}
