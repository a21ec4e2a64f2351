package org.sptt.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Tries every endpoint that a running service publishes in its OpenAPI document, so that a new one
 * cannot be forgotten. For use in a {@code @QuarkusTest}.
 */
public final class AccessMatrix {

  /** What people without a session are answered, where programs without a token get 401. */
  private static final int TO_SIGN_IN = 302;

  private static final Set<String> READING = Set.of("get", "head", "options");
  private static final String SOME_ID = "00000000-0000-4000-8000-000000000001";

  private record Endpoint(String method, String path, boolean open) {

    @Override
    public String toString() {
      return method + " " + path;
    }

    boolean reads() {
      return READING.contains(method);
    }

    int statusFor(UnaryOperator<RequestSpecification> caller) {
      RequestSpecification request = caller.apply(given().basePath(""));
      if (!reads()) {
        request.contentType("application/json").body("{}");
      }
      int status =
          request
              .redirects()
              .follow(false)
              .request(method.toUpperCase(), path.replaceAll("\\{[^}]+}", SOME_ID))
              .statusCode();
      return status == TO_SIGN_IN && !path.contains("/api/") ? 401 : status;
    }
  }

  private AccessMatrix() {}

  /**
   * Without a token, and with each forged one, every endpoint answers 401, but for those that are
   * open to everyone.
   *
   * @param open all of them, for example {@code post /training/api/sessions/{id}/sign-ups}
   */
  public static void refusesStrangers(String... open) {
    assertThat(allEndpoints().stream().filter(Endpoint::open).map(Endpoint::toString))
        .as("endpoints that are open to everyone")
        .containsExactlyInAnyOrder(open);
    assertAll(401, "no token", UnaryOperator.identity(), endpoint -> true);
    TokenIssuer.forgeries()
        .forEach((wrong, token) -> assertAll(401, wrong, signedIn(token), endpoint -> true));
  }

  /** With a good token whose role means nothing here, every endpoint answers 403. */
  public static void refusesUnknownRoles() {
    assertAll(403, "unknown role", signedIn(TokenIssuer.withRole("visitor")), endpoint -> true);
  }

  /** Only coordinators write: evaluators and partners get 403 on all that is not reading. */
  public static void refusesWritesOfReaders() {
    Predicate<Endpoint> writes = endpoint -> !endpoint.reads();
    assertAll(403, "evaluator", signedIn(TokenIssuer.evaluator()), writes);
    assertAll(403, "partner", signedIn(TokenIssuer.partnerOf("labo-curieux")), writes);
  }

  private static UnaryOperator<RequestSpecification> signedIn(String token) {
    return request -> request.auth().oauth2(token);
  }

  private static void assertAll(
      int expected,
      String who,
      UnaryOperator<RequestSpecification> caller,
      Predicate<Endpoint> concerned) {
    List<Endpoint> endpoints = endpoints().stream().filter(concerned).toList();
    assertThat(endpoints).as("endpoints to try").isNotEmpty();
    assertThat(endpoints)
        .as("%s gets %d", who, expected)
        .allSatisfy(
            endpoint ->
                assertThat(endpoint.statusFor(caller)).as("%s", endpoint).isEqualTo(expected));
  }

  private static List<Endpoint> endpoints() {
    return allEndpoints().stream().filter(endpoint -> !endpoint.open()).toList();
  }

  // Whoever needs a role is published with the security scheme that asks for it.
  private static List<Endpoint> allEndpoints() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().get("/q/openapi?format=json").then().statusCode(200).extract().path("paths");
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().entrySet().stream()
                    .filter(operation -> isMethod(operation.getKey()))
                    .map(
                        operation ->
                            new Endpoint(
                                operation.getKey(),
                                path.getKey(),
                                !operation.getValue().containsKey("security"))))
        .toList();
  }

  private static boolean isMethod(String key) {
    return Set.of("get", "head", "options", "put", "post", "patch", "delete").contains(key);
  }
}
