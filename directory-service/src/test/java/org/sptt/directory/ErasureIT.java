package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonErased;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ErasureIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> CANARIES =
      List.of(
          "Kanariusz",
          "Wellensittichowa",
          "kanari.vogel",
          "Papageienhaus",
          "serinusserinus",
          "zweitvogel");

  @Test
  void leavesNoTraceOfAPersonInAnyFileButTheJournal() {
    UUID person = person("kanari.vogel@example.org");
    UUID membership =
        Api.entered(
            "/api/memberships/external/serinusserinus/1",
            "{\"personKey\":\"%s\",\"joinedOn\":\"2024-02-16\"}".formatted(person));
    Api.put(
            "/api/memberships/external/it/serinusserinus-2",
            "{\"personKey\":\"%s\",\"joinedOn\":\"2025-02-16\"}".formatted(person))
        .statusCode(201);
    UUID expert = expert();
    UUID other = person("zweitvogel@example.org");
    merge(other, person);
    lookedAt("Identifiant;Prénom;Nom\nzweitvogel-3;Kanariusz;Wellensittichowa\n");
    for (String canary : CANARIES) {
      assertThat(RawFiles.holding(canary)).as("before: %s", canary).isNotEmpty();
    }

    UUID erasure = order(person);

    Api.get("/api/people/" + person, TokenIssuer.coordinator()).statusCode(404);
    Api.get("/api/people/" + other, TokenIssuer.coordinator()).statusCode(404);
    Pages.refused(404, "/ressources/" + expert);
    String fresh =
        Api.get("/api/memberships/" + membership, TokenIssuer.coordinator())
            .body("joinedOn", equalTo("2024-02-16"))
            .extract()
            .path("personKey");
    assertThat(fresh).isNotEqualTo(person.toString());
    Api.get("/api/people/" + fresh, TokenIssuer.coordinator()).body("gender", equalTo("woman"));
    for (String canary : CANARIES) {
      await("forgetting " + canary)
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(RawFiles.keeping(canary)).isEmpty());
      assertThat(RawFiles.told(canary)).as("told: %s", canary).isFalse();
    }
    assertThat(TestKafka.told(PersonErased.class, event -> event.erasureId().equals(erasure), 1))
        .containsExactly(new PersonErased(erasure, person, List.of(other)));
  }

  @Test
  void givesAReceiptThatAnybodyCanCheckOnceEveryServiceHasAnswered() throws Exception {
    UUID erasure = order(person("receipt@example.org"));
    String path = "/api/erasures/" + erasure;
    Api.get(path, TokenIssuer.coordinator()).body("services", equalTo(List.of("directory")));
    Api.get(path + "/receipt", TokenIssuer.coordinator()).statusCode(404);

    TestKafka.tell(new ErasureCarriedOut(erasure, "training", Map.of("registrations", 3)));
    TestKafka.tell(new ErasureCarriedOut(erasure, "training", Map.of("registrations", 3)));
    TestKafka.tell(new ErasureCarriedOut(erasure, "experimentation", Map.of()));
    TestKafka.tell(new ErasureCarriedOut(erasure, "survey", Map.of()));
    TestKafka.tell(new ErasureCarriedOut(UUID.randomUUID(), "reporting", Map.of()));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Api.get(path, TokenIssuer.coordinator())
                    .body("services", hasItem("survey"))
                    .body("services.size()", equalTo(4)));
    Api.get(path + "/receipt", TokenIssuer.coordinator()).statusCode(404);
    TestKafka.tell(new ErasureCarriedOut(erasure, "reporting", Map.of()));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> Api.get(path + "/receipt", TokenIssuer.coordinator()).statusCode(200));

    String receipt = Api.get(path + "/receipt", TokenIssuer.coordinator()).extract().asString();
    assertThat(receipt)
        .contains("Demande " + erasure, "Annuaire, fiches de personnes : 1")
        .contains("Formations, inscriptions et présences : 3")
        .contains("Enquêtes : aucun nom n'y est conservé")
        .doesNotContain("receipt@example.org", "Wellensittichowa");
    String[] parts = receipt.split("\n--\nSignature \\(Ed25519\\) : ");
    assertThat(verified(parts[0], parts[1].strip())).isTrue();
    assertThat(verified(parts[0].replace(": 3", ": 2"), parts[1].strip())).isFalse();
  }

  @Test
  void isOrderedOnAPageThatExplainsItFirst() {
    UUID person = person("on.a.page@example.org");
    String path = "/gestion/droits/personnes/" + person;
    assertThat(Pages.open("/gestion/personnes?q=on.a.page", TokenIssuer.coordinator()))
        .contains("Kanariusz Wellensittichowa");
    assertThat(Pages.open("/gestion/personnes/" + person, TokenIssuer.coordinator()))
        .contains("/directory" + path);
    OpenPage page = OpenPage.at(path, TokenIssuer.coordinator());
    assertThat(page.text()).contains("Ce qui a eu lieu reste compté", "revenir en arrière");

    OpenPage done = page.send("/directory" + path + "/effacement", Map.of());

    assertThat(done.text())
        .contains("L&#39;effacement est en cours", "En attente", "Registre des consultations")
        .contains("Fiche d&#39;une personne", "test-coordinator");
    Pages.refused(404, "/gestion/personnes/" + person, TokenIssuer.coordinator());
    assertThat(Pages.open(path, TokenIssuer.coordinator()))
        .contains("Personne ne porte cette adresse");
    Pages.refused(403, "/gestion/droits", TokenIssuer.evaluator());
  }

  private static UUID person(String email) {
    return Api.entered(
        "/api/people/external/it/" + email,
        """
        {"givenName":"Kanariusz","familyName":"Wellensittichowa","email":"%s","gender":"woman",\
        "engagement":"volunteer"}"""
            .formatted(email));
  }

  private static void merge(UUID other, UUID into) {
    Api.put("/api/merges/people/" + other, "{\"into\":\"%s\"}".formatted(into)).statusCode(204);
  }

  private static void lookedAt(String table) {
    given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("text/csv")
        .body(table.getBytes(StandardCharsets.UTF_8))
        .post("/api/imports/people/it")
        .then()
        .statusCode(200);
  }

  private static UUID expert() {
    UUID expert =
        Api.entered(
            "/api/experts/external/it/kanari.vogel",
            """
            {"kind":"person","name":"Kanariusz Wellensittichowa","affiliation":"Papageienhaus",\
            "contact":{"email":"Kanari.Vogel@example.org"},"listedOn":"2023-01-31"}""");
    given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(
            """
            {"fields":["name","affiliation"],"purpose":"public-directory","givenOn":"2024-01-01",\
            "expiresOn":"%s"}"""
                .formatted(Today.date().plusYears(1)))
        .post("/api/experts/" + expert + "/consents")
        .then()
        .statusCode(204);
    assertThat(Pages.open("/ressources/" + expert)).contains("Papageienhaus");
    return expert;
  }

  private static UUID order(UUID person) {
    return UUID.fromString(
        given()
            .auth()
            .oauth2(TokenIssuer.coordinator())
            .contentType("application/json")
            .body("{\"personKey\":\"%s\"}".formatted(person))
            .post("/api/erasures")
            .then()
            .statusCode(202)
            .extract()
            .path("id"));
  }

  private static boolean verified(String receipt, String signature) throws Exception {
    String pem =
        given().get("/api/erasures/receipt-key").then().statusCode(200).extract().asString();
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
    PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(key);
    check.update(receipt.getBytes(StandardCharsets.UTF_8));
    return check.verify(Base64.getDecoder().decode(signature));
  }
}
