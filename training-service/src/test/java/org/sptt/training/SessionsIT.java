package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sptt.training.Trainings.OFFERINGS;
import static org.sptt.training.Trainings.SESSIONS;
import static org.sptt.training.Trainings.offeringBody;
import static org.sptt.training.Trainings.sessionBody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonKey;
import org.sptt.events.SessionRecorded;
import org.sptt.events.SessionSpeaker;
import org.sptt.events.Standing;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SessionsIT {

  @Inject PersonKey keys;

  @Test
  void areToldOnceAndAgainWhenMoved() {
    UUID offering = Trainings.offering("told");
    String body = sessionBody(offering, "held", "2023-03-30", "2023-03-31");

    UUID id = Api.entered(SESSIONS + "told", body);
    Api.unchanged(SESSIONS + "told", body);
    Api.unchanged(SESSIONS + "told", body.replace("\"days\":2", "\"days\":2.0"));
    Api.changed(SESSIONS + "told", body.replace("2023-03-31", "2023-04-01"));

    List<SessionRecorded> told = told(id, 2);
    assertThat(told)
        .extracting(SessionRecorded::endsOn)
        .containsExactly(LocalDate.parse("2023-03-31"), LocalDate.parse("2023-04-01"));
    SessionRecorded first = told.get(0);
    assertThat(first.offering()).isEqualTo("told");
    assertThat(first.kind()).isEqualTo("initial-training");
    assertThat(first.theme()).isEqualTo("inclusion");
    assertThat(first.status()).isEqualTo(Standing.HELD);
    assertThat(first.announcedOn()).isEqualTo(LocalDate.parse("2023-02-06"));
    assertThat(first.days()).isEqualByComparingTo("2");
  }

  @Test
  void areToldAnewWhenTheirOfferingIsOfAnotherKindOrTheme() {
    UUID offering = Trainings.offering("retold");
    UUID id =
        Api.entered(SESSIONS + "retold", sessionBody(offering, "held", "2023-03-30", "2023-03-31"));
    String webinar = offeringBody("webinar", "inclusion");

    Api.changed(OFFERINGS + "retold", webinar);
    Api.changed(OFFERINGS + "retold", webinar.replace("Formation", "Webinaire"));
    Api.unchanged(OFFERINGS + "retold", webinar.replace("Formation", "Webinaire"));
    Api.changed(OFFERINGS + "retold", offeringBody("webinar", "langage clair"));

    assertThat(told(id, 3))
        .extracting(SessionRecorded::kind, SessionRecorded::theme)
        .containsExactly(
            tuple("initial-training", "inclusion"),
            tuple("webinar", "inclusion"),
            tuple("webinar", "langage clair"));
  }

  @Test
  void areToldWithTheLatestKindEvenWhenEnteredMeanwhile() {
    for (int i = 0; i < 10; i++) {
      String externalId = "kind-meanwhile-" + i;
      UUID offering = Trainings.offering(externalId);
      String body = sessionBody(offering, "held", "2023-03-30", "2023-03-31");

      CompletableFuture<Void> changing =
          CompletableFuture.runAsync(
              () -> Api.changed(OFFERINGS + externalId, offeringBody("webinar", "inclusion")));
      UUID id =
          CompletableFuture.supplyAsync(() -> Api.entered(SESSIONS + externalId, body)).join();
      changing.join();

      await()
          .untilAsserted(
              () ->
                  assertThat(
                          TestKafka.told(SessionRecorded.class, e -> e.sessionId().equals(id), 1))
                      .last()
                      .extracting(SessionRecorded::kind)
                      .isEqualTo("webinar"));
    }
  }

  @Test
  void areEnteredOnceByTwoAtOnce() {
    UUID offering = Trainings.offering("session-race");
    String body = sessionBody(offering, "held", "2023-03-30", "2023-03-31");

    assertThat(Api.putAtOnce(8, SESSIONS + "session-race", body))
        .containsOnlyOnce(201)
        .isSubsetOf(200, 201, 409);

    told(Api.unchanged(SESSIONS + "session-race", body), 1);
  }

  @Test
  void nameTheSameSpeakerByTheSameKey() {
    UUID offering = Trainings.offering("speakers");
    String speakers =
        ",\"speakers\":[{\"name\":\"Dominique Exemple\",\"email\":\"Dominique@example.org\","
            + "\"department\":\"59\"},{\"name\":\"Sans Adresse\"}]}";
    String body = sessionBody(offering, "held", "2023-03-30", "2023-03-31");
    body = body.substring(0, body.length() - 1) + speakers;

    UUID id = Api.entered(SESSIONS + "speakers-1", body);
    Api.unchanged(SESSIONS + "speakers-1", body);
    UUID other = Api.entered(SESSIONS + "speakers-2", body.replace("Sans Adresse", "sans adresse"));
    UUID elsewhere = Api.entered("/api/sessions/external/another/speakers", body);
    Api.changed(SESSIONS + "speakers-1", body.replace("\"59\"", "\"62\""));

    List<SessionSpeaker> first = told(id, 2).get(0).speakers();
    assertThat(first.get(0)).isEqualTo(new SessionSpeaker(keys.of("dominique@example.org"), "59"));
    assertThat(told(other, 1).get(0).speakers()).isEqualTo(first);
    assertThat(told(elsewhere, 1).get(0).speakers().get(1)).isNotEqualTo(first.get(1));
    assertThat(told(id, 2).get(1).speakers().get(0).department()).isEqualTo("62");

    Api.get("/api/sessions/" + id, TokenIssuer.coordinator())
        .body("speakers[0].email", equalTo("dominique@example.org"));
    Api.get("/api/sessions/" + id, TokenIssuer.partnerOf("labo-curieux"))
        .statusCode(200)
        .body("speakers[0].name", equalTo("Dominique Exemple"))
        .body("speakers[0].email", nullValue());
    Api.get("/api/sessions/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("speakers[0].name", nullValue())
        .body("speakers[0].email", nullValue())
        .body("speakers[0].speakerKey", equalTo(first.get(0).speakerKey().toString()));
  }

  @Test
  void areAnnouncedOnTheirFirstDayAtTheLatest() {
    UUID offering = Trainings.offering("announced");
    String body =
        sessionBody(offering, "held", "2023-03-30", "2023-03-31")
            .replace("\"announcedOn\":\"2023-02-06\",", "");

    UUID id = Api.entered(SESSIONS + "announced", body);
    Api.unchanged(SESSIONS + "announced", body);

    assertThat(told(id, 1).get(0).announcedOn()).isEqualTo(LocalDate.parse("2023-03-30"));
  }

  @Test
  void areRefusedWhenTheyCannotBe() {
    UUID offering = Trainings.offering("refused");
    String body = sessionBody(offering, "held", "2023-03-30", "2023-03-31");
    String tomorrow = Today.date().plusDays(2).toString();

    refused("unknown-offering", body.replace(offering.toString(), UUID.randomUUID().toString()));
    refused("dates-in-wrong-order", body.replace("2023-03-31", "2023-03-29"));
    refused("dates-in-wrong-order", body.replace("2023-02-06", "2023-03-31"));
    refused("in-the-future", sessionBody(offering, "held", tomorrow, tomorrow));
    refused("number-below-zero", body.replace("\"days\":2", "\"days\":-0.5"));
    Api.put(SESSIONS + "refused", body.replace("\"held\"", "\"perhaps\"")).statusCode(400);
    Api.put(SESSIONS + "refused", body.replace("\"startsOn\":\"2023-03-30\",", "")).statusCode(400);
    Api.put(OFFERINGS + "bad-kind", offeringBody("Not a word", "x")).statusCode(400);
  }

  @Test
  void arePublishedAsAnAgendaPageByPage() {
    UUID offering = Trainings.offering("paged");
    for (int i = 0; i < 3; i++) {
      Api.entered(
          SESSIONS + "paged-" + i, sessionBody(offering, "planned", "2023-03-30", "2023-03-31"));
    }
    String partner = TokenIssuer.partnerOf("labo-curieux");
    String last =
        Api.get("/api/sessions?limit=2", partner)
            .statusCode(200)
            .body("size()", equalTo(2))
            .extract()
            .path("[1].id");

    Api.get("/api/sessions?limit=2&after=" + last, partner)
        .statusCode(200)
        .body("id", not(hasItem(last)));
    Api.get("/api/offerings/" + offering, partner)
        .statusCode(200)
        .body("kind", equalTo("initial-training"));
    Api.get("/api/offerings?limit=1", partner).statusCode(200).body("size()", equalTo(1));
    Api.get("/api/sessions/" + UUID.randomUUID(), partner).statusCode(404);
  }

  private static void refused(String reason, String body) {
    Api.refused(422, reason, SESSIONS + "refused", body);
  }

  private static List<SessionRecorded> told(UUID session, int times) {
    List<SessionRecorded> told =
        TestKafka.told(SessionRecorded.class, e -> e.sessionId().equals(session), times);
    assertThat(told).hasSize(times);
    return told;
  }
}
