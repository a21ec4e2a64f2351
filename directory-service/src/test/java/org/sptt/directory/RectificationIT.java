package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonMerged;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.SealedText;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RectificationIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject PersonKey keys;

  @Test
  void sendsWhatIsRightToEachServiceUnderItsOwnKeyAndForgetsIt() {
    UUID person = person("wrong.rectified@example.org", "Falschvogel");
    UUID membership =
        Api.entered(
            "/api/memberships/external/it/rectified",
            "{\"personKey\":\"%s\",\"joinedOn\":\"2024-02-16\"}".formatted(person));
    UUID right = keys.of("right.rectified@example.org");

    UUID id =
        UUID.fromString(
            rectify(person, body("Richtigvogel", "Right.Rectified@example.org", "man"))
                .statusCode(202)
                .body("personKey", equalTo(right.toString()))
                .body("awaited", contains("training", "experimentation", "survey", "reporting"))
                .extract()
                .path("id"));

    Api.get("/api/people/" + person, TokenIssuer.coordinator()).statusCode(404);
    Api.get("/api/people/" + right, TokenIssuer.coordinator())
        .statusCode(200)
        .body("familyName", equalTo("Richtigvogel"))
        .body("email", equalTo("right.rectified@example.org"))
        .body("gender", equalTo("man"));
    assertThat(TestKafka.told(PersonMerged.class, each -> each.personKey().equals(person), 1))
        .containsExactly(new PersonMerged(person, right));
    assertThat(
            TestKafka.told(
                    MembershipRecorded.class, each -> each.membershipId().equals(membership), 2)
                .get(1)
                .personKey())
        .isEqualTo(right);
    assertThat(TestKafka.told(RectificationRequested.class, each -> id(each).equals(id), 1))
        .containsExactly(new RectificationRequested(id, person, right));

    KeyPair pair = SealedText.newKeys();
    TestKafka.tell(
        new RectificationKeyOffered(
            id, "training", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())));
    RectificationSent sent =
        TestKafka.told(RectificationSent.class, each -> each.rectificationId().equals(id), 1)
            .get(0);
    assertThat(SealedText.open(sent.sealed(), pair.getPrivate().getEncoded()))
        .isEqualTo(
            "{\"givenName\":\"Alix\",\"familyName\":\"Richtigvogel\","
                + "\"email\":\"right.rectified@example.org\",\"gender\":\"man\"}");
    assertThat(RawFiles.told("Richtigvogel")).isFalse();

    for (String service : List.of("training", "experimentation", "survey", "reporting")) {
      TestKafka.tell(new RectificationCarriedOut(id, service, Map.of("registrations", 2)));
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                Api.get("/api/rectifications/" + id, TokenIssuer.coordinator())
                    .body("awaited", empty())
                    .body("entries", equalTo(9)));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(RawFiles.keeping("Falschvogel")).isEmpty());
  }

  private static UUID id(RectificationRequested requested) {
    return requested.rectificationId();
  }

  @Test
  void correctsTheirOwnEntryAndWhatIsHeldUnderMergedKeys() {
    UUID person = person("entry.rectified@example.org", "Alterneintrag");
    UUID other = person("merged.rectified@example.org", "Alterneintrag");
    Api.put("/api/merges/people/" + other, "{\"into\":\"%s\"}".formatted(person)).statusCode(204);
    UUID entry =
        Api.entered(
            "/api/experts/external/it/rectified",
            """
            {"kind":"person","name":"Alix Alterneintrag",\
            "contact":{"email":"Entry.Rectified@example.org","phone":"03 22 00 00 00"},\
            "listedOn":"2024-01-31"}""");
    UUID right = keys.of("entry.right@example.org");

    rectify(person, body("Neuereintrag", "entry.right@example.org", "woman")).statusCode(202);

    Api.get("/api/experts/" + entry, TokenIssuer.coordinator())
        .body("name", equalTo("Alix Neuereintrag"))
        .body("contact.email", equalTo("entry.right@example.org"))
        .body("contact.phone", equalTo("03 22 00 00 00"));
    Api.get("/api/people/" + other, TokenIssuer.coordinator())
        .body("familyName", equalTo("Neuereintrag"))
        .body("email", equalTo("merged.rectified@example.org"));
    assertThat(TestKafka.told(PersonMerged.class, each -> each.personKey().equals(other), 2))
        .containsExactly(new PersonMerged(other, person), new PersonMerged(other, right));
    assertThat(
            TestKafka.told(RectificationRequested.class, each -> each.personKey().equals(other), 1)
                .get(0)
                .newKey())
        .isNull();
  }

  @Test
  void knowsSomebodyByTheEmailThatTheyHadBefore() {
    UUID first = person("first.rectified@example.org", "Wandervogel");
    UUID second = keys.of("second.rectified@example.org");
    rectify(first, body("Wandervogel", "second.rectified@example.org", "woman")).statusCode(202);

    Api.put(
            "/api/people/external/it/again",
            "{\"givenName\":\"Alix\",\"email\":\"first.rectified@example.org\"}")
        .statusCode(409)
        .body("type", equalTo("/problems/person-known"));
    rectify(
            person("third.rectified@example.org", "Drittvogel"),
            body("Drittvogel", "first.rectified@example.org", "woman"))
        .statusCode(409);

    rectify(second, body("Wandervogel", "first.rectified@example.org", "woman")).statusCode(202);

    assertThat(TestKafka.told(PersonMerged.class, each -> each.personKey().equals(first), 2))
        .containsExactly(new PersonMerged(first, second), new PersonMerged(first, null));
    assertThat(TestKafka.told(PersonMerged.class, each -> each.personKey().equals(second), 2))
        .containsExactly(new PersonMerged(second, null), new PersonMerged(second, first));
  }

  @Test
  void refusesWhatIsRightAlreadyAndWhatIsSomebodyElses() {
    UUID person = person("same.rectified@example.org", "Gleichvogel");
    person("other.rectified@example.org", "Andervogel");

    rectify(person, body("Gleichvogel", "same.rectified@example.org", "woman"))
        .statusCode(422)
        .body("type", equalTo("/problems/nothing-to-correct"));
    rectify(person, body("Gleichvogel", "other.rectified@example.org", "woman"))
        .statusCode(409)
        .body("type", equalTo("/problems/person-known"));
    rectify(UUID.randomUUID(), body("Nemo", "nemo@example.org", "woman")).statusCode(404);
  }

  @Test
  void isDoneOnAPage() {
    UUID person = person("page.rectified@example.org", "Seitenvogel");
    String path = "/gestion/personnes/" + person + "/correction";

    OpenPage done =
        OpenPage.at(path, TokenIssuer.coordinator())
            .send(
                "/directory" + path,
                Map.of(
                    "givenName", "Alix",
                    "familyName", "Blattvogel",
                    "email", "page.rectified@example.org",
                    "gender", "woman",
                    "engagement", "employee"));

    assertThat(done.text()).contains("La correction est faite ici", "Alix Blattvogel");
  }

  private static UUID person(String email, String familyName) {
    return Api.entered(
        "/api/people/external/it/" + email,
        """
        {"givenName":"Alix","familyName":"%s","email":"%s","gender":"woman","engagement":"employee"}"""
            .formatted(familyName, email));
  }

  private static String body(String familyName, String email, String gender) {
    return """
        {"givenName":"Alix","familyName":"%s","email":"%s","gender":"%s","engagement":"employee"}"""
        .formatted(familyName, email, gender);
  }

  private static ValidatableResponse rectify(UUID person, String body) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(body)
        .post("/api/people/" + person + "/rectifications")
        .then();
  }
}
