package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.OutputRecorded;
import org.sptt.events.ProgrammeMeetingRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProgrammeIT {

  private static final String MEETINGS = "/api/programme-meetings/external/it/";
  private static final String OUTPUTS = "/api/outputs/external/it/";
  private static final String MEETING =
      """
      {"kind":"steering","heldOn":"2023-10-12","functions":{"coordinator":2,"director":1}}""";
  private static final String OUTPUT =
      "{\"kind\":\"flyer\",\"title\":\"Flyer\",\"madeOn\":\"2023-03-01\"}";

  @Test
  void meetingsAreToldWithHowManyTookPartByFunction() {
    UUID id = Api.entered(MEETINGS + "told", MEETING);
    Api.unchanged(MEETINGS + "told", MEETING);
    Api.changed(MEETINGS + "told", MEETING.replace(",\"director\":1", ""));
    Api.delete("/api/programme-meetings/" + id).statusCode(204);

    LocalDate day = LocalDate.parse("2023-10-12");
    assertThat(TestKafka.told(ProgrammeMeetingRecorded.class, e -> e.meetingId().equals(id), 3))
        .containsExactly(
            new ProgrammeMeetingRecorded(
                id, "steering", day, Map.of("coordinator", 2, "director", 1), false),
            new ProgrammeMeetingRecorded(id, "steering", day, Map.of("coordinator", 2), false),
            new ProgrammeMeetingRecorded(id, "steering", day, Map.of("coordinator", 2), true));
  }

  @Test
  void meetingsAreReadByThoseWhoRunTheProgramme() {
    UUID id = Api.entered(MEETINGS + "read", MEETING);

    Api.get("/api/programme-meetings/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("functions.coordinator", equalTo(2));
    Api.get("/api/programme-meetings?limit=1", TokenIssuer.evaluator())
        .statusCode(200)
        .body("size()", equalTo(1));
    Api.get("/api/programme-meetings", TokenIssuer.partnerOf("labo-curieux")).statusCode(403);
    Api.get("/api/programme-meetings/" + UUID.randomUUID(), TokenIssuer.evaluator())
        .statusCode(404);
  }

  @Test
  void meetingsAreRefusedWhenTheyCannotBe() {
    Api.refused(422, "number-below-zero", MEETINGS + "refused", MEETING.replace(":2,", ":-2,"));
    Api.refused(
        422,
        "in-the-future",
        MEETINGS + "refused",
        MEETING.replace("2023-10-12", Today.date().plusDays(2).toString()));
    Api.put(MEETINGS + "refused", MEETING.replace("director", "Camille E.")).statusCode(400);
  }

  @Test
  void outputsAreToldOnceAndTakenBack() {
    UUID id = Api.entered(OUTPUTS + "told", OUTPUT);
    Api.unchanged(OUTPUTS + "told", OUTPUT);
    Api.changed(OUTPUTS + "told", OUTPUT.replace("\"flyer\"", "\"logo\""));
    Api.get("/api/outputs/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("title", equalTo("Flyer"));
    Api.delete("/api/outputs/" + id).statusCode(204);

    LocalDate day = LocalDate.parse("2023-03-01");
    assertThat(TestKafka.told(OutputRecorded.class, e -> e.outputId().equals(id), 3))
        .containsExactly(
            new OutputRecorded(id, "flyer", day, false),
            new OutputRecorded(id, "logo", day, false),
            new OutputRecorded(id, "logo", day, true));
    Api.refused(
        422,
        "in-the-future",
        OUTPUTS + "refused",
        OUTPUT.replace("2023-03-01", Today.date().plusDays(2).toString()));
    Api.get("/api/outputs", TokenIssuer.partnerOf("labo-curieux")).statusCode(403);
  }
}
