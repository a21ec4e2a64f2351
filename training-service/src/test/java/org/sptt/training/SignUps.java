package org.sptt.training;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Sign-ups as web sites and people send them, each from an address of its own. */
public final class SignUps {

  private SignUps() {}

  public static String body(String email) {
    return """
        {"givenName":"Camille","familyName":"Exemple","email":"%s"}"""
        .formatted(email);
  }

  /** From the public; returns {@code confirmed} or {@code waiting}. */
  public static String place(UUID session, String email) {
    return post(session, body(email)).statusCode(201).extract().path("place");
  }

  public static ValidatableResponse post(UUID session, String body) {
    return send(given(), session, body);
  }

  public static ValidatableResponse post(UUID session, String body, String key) {
    return send(given().header("Idempotency-Key", key), session, body);
  }

  public static ValidatableResponse postAs(String token, UUID session, String body) {
    return send(given().auth().oauth2(token), session, body);
  }

  private static ValidatableResponse send(RequestSpecification as, UUID session, String body) {
    return as.header("X-Forwarded-For", anyAddress())
        .contentType("application/json")
        .body(body)
        .post("/api/sessions/" + session + "/sign-ups")
        .then();
  }

  /** As the front door tells it. */
  public static String anyAddress() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }
}
