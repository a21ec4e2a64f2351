package org.sptt.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A service's API as its callers use it; a coordinator writes unless a token says otherwise. */
public final class Api {

  private Api() {}

  public static ValidatableResponse put(String path, String body) {
    return coordinator(body).put(path).then();
  }

  /** Puts something new; returns its id. */
  public static UUID entered(String path, String body) {
    return id(put(path, body).statusCode(201).body("change", equalTo("created")));
  }

  /** Puts something that stands already, but otherwise; returns its id. */
  public static UUID changed(String path, String body) {
    return id(put(path, body).statusCode(200).body("change", equalTo("changed")));
  }

  /** Puts what stands already; returns its id. */
  public static UUID unchanged(String path, String body) {
    return id(put(path, body).statusCode(200).body("change", equalTo("unchanged")));
  }

  /**
   * Puts what is against a rule.
   *
   * @param reason last part of the problem's type
   */
  public static void refused(int status, String reason, String path, String body) {
    put(path, body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + reason));
  }

  /** The statuses of the same request sent several times at once. */
  public static List<Integer> putAtOnce(int times, String path, String body) {
    return putAtOnce(path, Collections.nCopies(times, body));
  }

  /** The statuses of requests that are all sent at once, in their order. */
  public static List<Integer> putAtOnce(String path, List<String> bodies) {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService callers = Executors.newFixedThreadPool(bodies.size());
    try {
      List<Future<Response>> answers =
          bodies.stream()
              .map(
                  body ->
                      callers.submit(
                          () -> {
                            start.await();
                            return coordinator(body).put(path);
                          }))
              .toList();
      start.countDown();
      return answers.stream().map(Api::answer).map(Response::statusCode).toList();
    } finally {
      callers.shutdown();
    }
  }

  public static ValidatableResponse get(String path, String token) {
    return given().auth().oauth2(token).get(path).then();
  }

  public static ValidatableResponse delete(String path) {
    return given().auth().oauth2(TokenIssuer.coordinator()).delete(path).then();
  }

  private static RequestSpecification coordinator(String body) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(body);
  }

  private static UUID id(ValidatableResponse answer) {
    return UUID.fromString(answer.extract().path("id"));
  }

  private static Response answer(Future<Response> future) {
    try {
      return future.get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("a request got no answer", e);
    }
  }
}
