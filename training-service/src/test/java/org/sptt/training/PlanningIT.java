package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PlanningIT {

  @Test
  void keepsADraftToCoordinatorsUntilItIsPublished() {
    UUID offering = Trainings.offering("plan-draft");
    PlannedSessions.Planned draft =
        PlannedSessions.planned(PlannedSessions.body(offering).replace("Webinaire", "Brouillon"));

    assertThat(draft.stage()).isEqualTo("draft");
    assertThat(Pages.open("/")).doesNotContain("Brouillon à venir");
    Pages.refused(404, "/sessions/" + draft.id());
    Api.get("/api/sessions/" + draft.id(), TokenIssuer.partnerOf("labo-curieux")).statusCode(404);
    Api.get("/api/sessions/" + draft.id(), TokenIssuer.coordinator()).statusCode(200);

    PlannedSessions.Planned published = draft.publish();

    assertThat(published.stage()).isEqualTo("published");
    assertThat(Pages.open("/")).contains("Brouillon à venir");
    assertThat(told(draft.id(), 1))
        .extracting(SessionRecorded::title)
        .containsOnly("Brouillon à venir");
  }

  @Test
  void isNotPublishedWithoutItsAccessibility() {
    UUID offering = Trainings.offering("plan-accessibility");
    String silent =
        PlannedSessions.body(offering)
            .replace("\"accessibility\":\"Plain-pied.\"", "\"byVideo\":false");
    PlannedSessions.Planned draft = PlannedSessions.planned(silent);

    draft.refusedToPublish("accessibility-missing");

    PlannedSessions.Planned honest =
        draft.changed(silent.replace("\"byVideo\":false", "\"accessibilityNotAssessed\":true"));
    assertThat(honest.publish().stage()).isEqualTo("published");
  }

  @Test
  void isMovedByAnotherTimeAndCalledOffForEveryone() {
    UUID offering = Trainings.offering("plan-moved");
    PlannedSessions.Planned published =
        PlannedSessions.planned(PlannedSessions.body(offering)).publish();

    PlannedSessions.Planned moved =
        published.changed(PlannedSessions.body(offering).replace("T10:00", "T09:00"));
    PlannedSessions.Planned off = moved.callOff();

    assertThat(moved.stage()).isEqualTo("moved");
    assertThat(off.stage()).isEqualTo("cancelled");
    assertThat(told(published.id(), 3))
        .extracting(SessionRecorded::status)
        .containsExactly(Standing.PLANNED, Standing.PLANNED, Standing.CANCELLED);
    off.refusedToPublish(409, "session-over");
  }

  @Test
  void tellsTheSecondOfTwoWhoEditAtOnce() {
    UUID offering = Trainings.offering("plan-twice");
    PlannedSessions.Planned draft = PlannedSessions.planned(PlannedSessions.body(offering));
    String mine = PlannedSessions.body(offering).replace("Webinaire", "Le mien");

    draft.changed(mine);

    PlannedSessions.put(draft.id(), draft.etag(), mine)
        .statusCode(412)
        .body("type", equalTo("/problems/changed-meanwhile"));
    PlannedSessions.put(draft.id(), null, mine)
        .statusCode(428)
        .body("type", equalTo("/problems/version-needed"));
    Api.get("/api/sessions/" + draft.id() + "/plan", TokenIssuer.coordinator())
        .body("plan.title", equalTo("Le mien à venir"));
  }

  @Test
  void letsOneOfManyEditsAtOnceThrough() {
    UUID offering = Trainings.offering("plan-race");
    PlannedSessions.Planned draft = PlannedSessions.planned(PlannedSessions.body(offering));
    String body = PlannedSessions.body(offering).replace("Webinaire", "Autre");

    List<Integer> statuses =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            PlannedSessions.put(draft.id(), draft.etag(), body)
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 412);
  }

  @Test
  void refusesWhatCannotBePlanned() {
    UUID offering = Trainings.offering("plan-refused");
    String body = PlannedSessions.body(offering);

    refused("in-the-past", body.replace("2031", "2021"));
    refused("dates-in-wrong-order", body.replace("T12:00", "T09:00"));
    refused(
        "time-does-not-exist",
        body.replace("2031-03-18T10:00", "2031-03-30T02:30")
            .replace("2031-03-18T12", "2031-03-30T12"));
    refused(
        "time-happens-twice",
        body.replace("2031-03-18T10:00", "2031-10-26T02:30")
            .replace("2031-03-18T12", "2031-10-26T12"));
    refused(
        "sign-up-times-impossible",
        body.replace("\"capacity\":2", "\"closesAt\":\"2031-03-19T10:00\""));
    refused("unknown-offering", body.replace(offering.toString(), UUID.randomUUID().toString()));
    for (String malformed :
        List.of(
            body.replace("2031-03-18T10:00", "2031-02-30T10:00"),
            body.replace("Webinaire", "Web\\u0000inaire"),
            body.replace("Webinaire", "W".repeat(201)),
            body.replace("\"capacity\":2", "\"capacity\":0"),
            body.replace("\"place\":\"Amiens\"", "\"videoLink\":\"javascript:alert(1)\""))) {
      PlannedSessions.post(malformed).statusCode(400);
    }
  }

  @Test
  void showsTheVideosLinkToNobodyButCoordinators() {
    UUID offering = Trainings.offering("plan-video");
    PlannedSessions.Planned published =
        PlannedSessions.planned(
                PlannedSessions.body(offering)
                    .replace(
                        "\"place\":\"Amiens\"",
                        "\"byVideo\":true,\"videoLink\":\"https://visio.example.org/secret\""))
            .publish();

    assertThat(Pages.open("/sessions/" + published.id())).doesNotContain("visio.example.org");
    Api.get("/api/sessions/" + published.id(), TokenIssuer.partnerOf("labo-curieux"))
        .statusCode(200)
        .body("videoLink", nullValue());
    given()
        .auth()
        .oauth2(TokenIssuer.partnerOf("labo-curieux"))
        .get("/api/sessions/" + published.id() + "/plan")
        .then()
        .statusCode(403);
  }

  private static void refused(String reason, String body) {
    PlannedSessions.post(body).statusCode(422).body("type", equalTo("/problems/" + reason));
  }

  private static List<SessionRecorded> told(UUID session, int times) {
    return TestKafka.told(SessionRecorded.class, e -> e.sessionId().equals(session), times);
  }
}
