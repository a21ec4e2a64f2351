package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.RegistrationRecorded;
import org.sptt.sql.Sql;
import org.sptt.testing.Api;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.training.mail.PersonalLinks;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class WaitingListIT {

  @Inject Sql sql;
  @Inject PersonalLinks links;

  @Test
  void offersAPlaceThatBecomesFreeToTheFirstWhoWaits() {
    UUID session = PlannedSessions.open("wait-first", 1).id();
    List<String> people = asked(session, "wait-first", 4);

    mine(session, people.get(3))
        .body("status", equalTo("waiting"))
        .body("waiting.position", equalTo(3))
        .body("waiting.askedBefore", equalTo(2));
    act(session, people.get(0), "cancellation")
        .statusCode(200)
        .body("status", equalTo("cancelled"));

    mine(session, people.get(1))
        .body("status", equalTo("offered"))
        .body("offeredUntil", notNullValue());
    mine(session, people.get(3))
        .body("waiting.position", equalTo(2))
        .body("waiting.offersOpen", equalTo(1));
    act(session, people.get(1), "acceptance").statusCode(200).body("status", equalTo("confirmed"));
    act(session, people.get(1), "acceptance").statusCode(200);
    act(session, people.get(2), "acceptance")
        .statusCode(409)
        .body("type", equalTo("/problems/no-offer-stands"));
    assertThat(SignUps.place(session, "late@wait-first.example")).isEqualTo("waiting");
  }

  @Test
  void passesAnOfferThatNobodyAnswersOnToTheNext() {
    UUID session = PlannedSessions.open("wait-over", 1).id();
    List<String> people = asked(session, "wait-over", 3);
    act(session, people.get(0), "cancellation").statusCode(200);

    sql.update(
        "update registration set offered_until = now() - interval '1 minute'"
            + " where session_id = ? and status = 'OFFERED'",
        session);

    await().untilAsserted(() -> mine(session, people.get(2)).body("status", equalTo("offered")));
    mine(session, people.get(1)).body("status", equalTo("cancelled"));
    act(session, people.get(1), "acceptance").statusCode(409);
    assertThat(
            TestKafka.told(
                RegistrationRecorded.class, event -> event.sessionId().equals(session), 5))
        .extracting(RegistrationRecorded::status)
        .containsExactly("confirmed", "waiting", "waiting", "cancelled", "cancelled");
  }

  @Test
  void isLeftByWhoNoLongerWantsToWait() {
    UUID session = PlannedSessions.open("wait-leave", 1).id();
    List<String> people = asked(session, "wait-leave", 3);

    act(session, people.get(1), "cancellation").statusCode(200);
    act(session, people.get(1), "cancellation").statusCode(200);

    mine(session, people.get(2)).body("waiting.position", equalTo(1));
    assertThat(SignUps.place(session, people.get(1))).isEqualTo("waiting");
    mine(session, people.get(1)).body("waiting.position", equalTo(2));
  }

  @Test
  void isServedWhenTheCapacityIsRaisedAndNobodyLosesAPlaceWhenItIsCut() {
    UUID offering = Trainings.offering("wait-capacity");
    String two = PlannedSessions.body(offering);
    PlannedSessions.Planned session = PlannedSessions.planned(two).publish();
    List<String> people = asked(session.id(), "wait-capacity", 4);

    PlannedSessions.put(
            session.id(), session.etag(), two.replace("\"capacity\":2", "\"capacity\":1"))
        .statusCode(409)
        .body("type", equalTo("/problems/capacity-below-confirmed"));
    session.changed(two.replace("\"capacity\":2", "\"capacity\":3"));

    mine(session.id(), people.get(2)).body("status", equalTo("offered"));
    mine(session.id(), people.get(3)).body("status", equalTo("waiting"));
  }

  @Test
  void offersAReservedPlaceToThoseItIsFor() {
    UUID session =
        PlannedSessions.open(
                "wait-share",
                "\"capacity\":2,\"reserved\":[{\"name\":\"department-80\",\"places\":1}]")
            .id();
    String here = SignUps.body("here@wait-share.example").replace("}", ",\"department\":\"80\"}");
    SignUps.post(session, here).statusCode(201);
    List<String> people = asked(session, "wait-share", 2);
    String neighbour = here.replace("here@", "neighbour@");
    SignUps.post(session, neighbour).statusCode(201).body("place", equalTo("waiting"));

    act(session, "here@wait-share.example", "cancellation").statusCode(200);

    mine(session, people.get(1))
        .body("status", equalTo("waiting"))
        .body("waiting.reservedPlaces", equalTo(1));
    mine(session, "neighbour@wait-share.example").body("status", equalTo("offered"));
  }

  @Test
  void isWorkedOnByCoordinatorsToo() {
    UUID session = PlannedSessions.open("wait-coordinator", 1).id();
    List<String> people = asked(session, "wait-coordinator", 2);
    String path = "/api/sessions/" + session + "/registrations";

    Api.refused(409, "session-full", path, put(people.get(1), "confirmed"));
    Api.changed(path, put(people.get(0), "cancelled"));

    mine(session, people.get(0)).body("status", equalTo("cancelled"));
    mine(session, people.get(1)).body("status", equalTo("offered"));
    Api.changed(path, put(people.get(1), "confirmed"));
    mine(session, people.get(1)).body("status", equalTo("confirmed"));
  }

  @Test
  void isReachedByThePersonalLinkOnly() {
    UUID session = PlannedSessions.open("wait-link", 1).id();
    List<String> people = asked(session, "wait-link", 1);
    String link = links.of(registration(session, people.get(0)));

    for (String forged :
        List.of(
            link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA"),
            registration(session, people.get(0)).toString(),
            links.of(UUID.randomUUID()),
            "x",
            "%00")) {
      given().get("/api/my-registrations/" + forged).then().statusCode(404);
      given().post("/api/my-registrations/" + forged + "/cancellation").then().statusCode(404);
    }
    given().get("/api/my-registrations/" + link).then().statusCode(200).body("email", nullValue());
  }

  @Test
  void forgetsTheConsentThatIsWithdrawn() {
    UUID session = PlannedSessions.open("wait-consent", 1).id();
    SignUps.post(
            session,
            SignUps.body("informed@consent.example").replace("}", ",\"keepInformed\":true}"))
        .statusCode(201);

    mine(session, "informed@consent.example").body("keepInformed", equalTo(true));
    given()
        .post(
            "/api/my-registrations/"
                + link(session, "informed@consent.example")
                + "/consent-withdrawal")
        .then()
        .statusCode(200)
        .body("keepInformed", equalTo(false));
  }

  @Test
  void showsTheVideosLinkToWhoHasAPlaceOnly() {
    UUID offering = Trainings.offering("wait-video");
    UUID session =
        PlannedSessions.planned(
                PlannedSessions.body(offering)
                    .replace("\"capacity\":2", "\"capacity\":1")
                    .replace(
                        "\"place\":\"Amiens\"",
                        "\"byVideo\":true,\"videoLink\":\"https://visio.example.org/w\""))
            .publish()
            .id();
    List<String> people = asked(session, "wait-video", 2);

    mine(session, people.get(0)).body("videoLink", equalTo("https://visio.example.org/w"));
    mine(session, people.get(1)).body("videoLink", nullValue());
  }

  private List<String> asked(UUID session, String domain, int number) {
    List<String> people =
        IntStream.range(0, number).mapToObj(i -> "p%d@%s.example".formatted(i, domain)).toList();
    people.forEach(person -> SignUps.place(session, person));
    return people;
  }

  private ValidatableResponse mine(UUID session, String email) {
    return given().get("/api/my-registrations/" + link(session, email)).then().statusCode(200);
  }

  private ValidatableResponse act(UUID session, String email, String verb) {
    return given().post("/api/my-registrations/" + link(session, email) + "/" + verb).then();
  }

  private String link(UUID session, String email) {
    return links.of(registration(session, email));
  }

  private UUID registration(UUID session, String email) {
    return sql.query(
            "select id from registration where session_id = ? and email = ?",
            row -> row.getObject(1, UUID.class),
            session,
            email)
        .get(0);
  }

  private static String put(String email, String status) {
    return """
        {"participant":{"givenName":"Camille","familyName":"Exemple","email":"%s"},"status":"%s"}"""
        .formatted(email, status);
  }
}
