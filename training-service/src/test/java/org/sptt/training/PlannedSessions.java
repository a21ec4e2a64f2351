package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.sptt.testing.TokenIssuer;

/** Sessions to come, as a coordinator plans them. */
final class PlannedSessions {

  private PlannedSessions() {}

  /** How a planned session stands, and what may be done with it next. */
  record Planned(UUID id, String etag, String stage) {

    private static Planned of(ValidatableResponse answer) {
      return new Planned(
          UUID.fromString(answer.extract().path("id")),
          answer.extract().header("ETag"),
          answer.extract().path("stage"));
    }

    Planned publish() {
      return of(verb("publication").statusCode(200));
    }

    Planned callOff() {
      return of(verb("cancellation").statusCode(200));
    }

    Planned changed(String body) {
      return of(put(id, etag, body).statusCode(200));
    }

    void refusedToPublish(String reason) {
      refusedToPublish(422, reason);
    }

    void refusedToPublish(int status, String reason) {
      verb("publication").statusCode(status).body("type", equalTo("/problems/" + reason));
    }

    private ValidatableResponse verb(String verb) {
      return coordinator().header("If-Match", etag).post("/api/sessions/" + id + "/" + verb).then();
    }
  }

  /** Two places, on a morning of March 2031, in Amiens. */
  static String body(UUID offering) {
    return """
        {"offeringId":"%s","title":"Webinaire à venir","startsAt":"2031-03-18T10:00",\
        "endsAt":"2031-03-18T12:00","hours":2,\
        "venue":{"place":"Amiens","accessibility":"Plain-pied."},"signUp":{"capacity":2}}"""
        .formatted(offering);
  }

  /** A published session with so many places, of an offering of its own. */
  static Planned open(String externalId, int capacity) {
    return open(externalId, "\"capacity\":" + capacity);
  }

  /** A published session on these terms, of an offering of its own. */
  static Planned open(String externalId, String terms) {
    return planned(body(Trainings.offering(externalId)).replace("\"capacity\":2", terms)).publish();
  }

  static Planned planned(String body) {
    return Planned.of(post(body).statusCode(201));
  }

  static ValidatableResponse post(String body) {
    return coordinator().body(body).post("/api/sessions").then();
  }

  static ValidatableResponse put(UUID id, String etag, String body) {
    RequestSpecification request = coordinator().body(body);
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return request.put("/api/sessions/" + id + "/plan").then();
  }

  private static RequestSpecification coordinator() {
    return given().auth().oauth2(TokenIssuer.coordinator()).contentType("application/json");
  }
}
