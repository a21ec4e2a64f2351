package org.sptt.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tries every endpoint that a running service publishes in its OpenAPI document, so that a new one
 * cannot be forgotten. For use in a {@code @QuarkusTest}.
 */
public final class AccessMatrix {

  /** What people without a session are answered, where programs without a token get 401. */
  private static final int TO_SIGN_IN = 302;

  private static final Set<String> READING = Set.of("get", "head", "options");
  private static final String PARTNER = "partner";

  private static final Map<String, Supplier<String>> TOKENS =
      Map.of(
          "coordinator",
          TokenIssuer::coordinator,
          "evaluator",
          TokenIssuer::evaluator,
          PARTNER,
          () -> TokenIssuer.partnerOf("labo-curieux"));

  private static final String SOME_ID = "00000000-0000-4000-8000-000000000001";

  /**
   * @param roles who may call it, as it is published; none when it is open to everyone
   */
  private record Endpoint(String method, String path, Set<String> roles) {

    @Override
    public String toString() {
      return method + " " + path;
    }

    boolean open() {
      return roles.isEmpty();
    }

    boolean reads() {
      return READING.contains(method);
    }

    boolean names() {
      return path.contains("{");
    }

    int statusFor(UnaryOperator<RequestSpecification> caller) {
      return statusFor(caller, path.replaceAll("\\{[^}]+}", SOME_ID));
    }

    int statusFor(UnaryOperator<RequestSpecification> caller, String example) {
      RequestSpecification request = caller.apply(given().basePath(""));
      if (!reads()) {
        request.contentType("application/json").body("{}");
      }
      int status =
          request.redirects().follow(false).request(method.toUpperCase(), example).statusCode();
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

  /**
   * Each role that an endpoint is not published for gets 403 there, and changes nothing. So the
   * matrix is the published one: a new endpoint is in it without anybody's doing.
   */
  public static void refusesWrongRoles() {
    Map<String, String> before = Database.digests();
    TOKENS.forEach(
        (role, token) ->
            assertAll(
                403, role, signedIn(token.get()), endpoint -> !endpoint.roles().contains(role)));
    assertThat(Database.digests()).as("rows after all refusals").isEqualTo(before);
    assertThat(endpoints())
        .as("roles that endpoints are published for")
        .allSatisfy(endpoint -> assertThat(TOKENS.keySet()).containsAll(endpoint.roles()));
  }

  /** Only coordinators write: evaluators and partners get 403 on all that is not reading. */
  public static void refusesWritesOfReaders() {
    Predicate<Endpoint> writes = endpoint -> !endpoint.reads();
    assertAll(403, "evaluator", signedIn(TokenIssuer.evaluator()), writes);
    assertAll(403, "partner", signedIn(TokenIssuer.partnerOf("labo-curieux")), writes);
  }

  /**
   * What belongs to another structure is not found (404), whatever partners may do with their own,
   * and is left as it is. All endpoints for partners that name one thing must be given.
   *
   * @param organization of the partner who asks
   * @param examples addresses of another structure's things by endpoint, for example {@code get
   *     /directory/api/people/{id}}
   * @param shared endpoints whose things are no structure's, and that partners see all of
   */
  public static void hidesWhatIsOfOthers(
      String organization, Map<String, String> examples, Set<String> shared) {
    List<Endpoint> concerned =
        endpoints().stream()
            .filter(endpoint -> endpoint.roles().contains(PARTNER) && endpoint.names())
            .filter(endpoint -> !shared.contains(endpoint.toString()))
            .toList();
    assertThat(concerned.stream().map(Endpoint::toString))
        .as("endpoints for partners that name something")
        .containsExactlyInAnyOrderElementsOf(examples.keySet());
    Map<String, String> before = Database.digests();
    assertThat(concerned)
        .allSatisfy(
            endpoint ->
                assertThat(
                        endpoint.statusFor(
                            signedIn(TokenIssuer.partnerOf(organization)),
                            examples.get(endpoint.toString())))
                    .as("%s of another structure", endpoint)
                    .isEqualTo(404));
    assertThat(Database.digests()).as("rows after all refusals").isEqualTo(before);
  }

  private static UnaryOperator<RequestSpecification> signedIn(String token) {
    return request -> request.auth().oauth2(token);
  }

  private static void assertAll(
      int expected,
      String who,
      UnaryOperator<RequestSpecification> caller,
      Predicate<Endpoint> concerned) {
    List<Endpoint> all = endpoints();
    assertThat(all).as("endpoints to try").isNotEmpty();
    assertThat(all.stream().filter(concerned))
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
                                operation.getKey(), path.getKey(), roles(operation.getValue()))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Set<String> roles(Map<String, Object> operation) {
    List<Map<String, List<String>>> security =
        (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
    return security.stream()
        .flatMap(scheme -> scheme.values().stream())
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static boolean isMethod(String key) {
    return Set.of("get", "head", "options", "put", "post", "patch", "delete").contains(key);
  }
}
