package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.RegistrationRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class SignUpsIT {

  @Inject PersonKey keys;

  @Test
  void areConfirmedWhileThereArePlacesAndThenWait() {
    UUID session = PlannedSessions.open("sign-up", 2).id();

    assertThat(SignUps.place(session, "a@sign-up.example")).isEqualTo("confirmed");
    assertThat(SignUps.place(session, "b@sign-up.example")).isEqualTo("confirmed");
    assertThat(SignUps.place(session, "c@sign-up.example")).isEqualTo("waiting");

    assertThat(told(session, 3))
        .extracting(RegistrationRecorded::status)
        .containsExactly("confirmed", "confirmed", "waiting");
    assertThat(told(session, 3))
        .allSatisfy(event -> assertThat(event.askedOn()).isNotNull())
        .first()
        .extracting(RegistrationRecorded::personKey)
        .isEqualTo(keys.of("a@sign-up.example"));
  }

  @Test
  void tellNobodyWhoIsRegistered() {
    UUID session = PlannedSessions.open("sign-up-secret", 1).id();
    SignUps.place(session, "known@secret.example");
    String unknown =
        SignUps.post(session, SignUps.body("unknown@secret.example")).extract().asString();

    String known =
        SignUps.post(session, SignUps.body("Known@secret.example ".strip())).extract().asString();

    assertThat(known).isEqualTo(unknown).isEqualTo("{\"place\":\"waiting\"}");
    assertThat(statuses(session)).containsExactlyInAnyOrder("confirmed", "waiting");
  }

  @Test
  void sentAgainWithTheSameKeyGetTheSameAnswer() {
    UUID session = PlannedSessions.open("sign-up-key", 1).id();
    String body = SignUps.body("first@key.example");

    SignUps.post(session, body, "key-1").statusCode(201).body("place", equalTo("confirmed"));
    SignUps.place(session, "second@key.example");

    SignUps.post(session, body, "key-1").statusCode(201).body("place", equalTo("confirmed"));
    SignUps.post(session, SignUps.body("other@key.example"), "key-1")
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    assertThat(statuses(session)).containsExactlyInAnyOrder("confirmed", "waiting");
  }

  @Test
  void sentSeveralTimesAtOnceAreEnteredOnce() {
    UUID session = PlannedSessions.open("sign-up-at-once", 5).id();
    String body = SignUps.body("eager@at-once.example");

    List<Integer> answers =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            SignUps.post(session, body, "the-key-" + i / 10)
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).contains(201).isSubsetOf(201, 409, 429);
    assertThat(statuses(session)).containsExactly("confirmed");
    assertThat(told(session, 1)).hasSize(1);
  }

  @Test
  void areRefusedOutsideTheirTimes() {
    UUID early = PlannedSessions.open("sign-up-early", "\"opensAt\":\"2031-01-01T10:00\"").id();
    UUID late =
        PlannedSessions.open(
                "sign-up-late",
                "\"opensAt\":\"2020-01-01T10:00\",\"closesAt\":\"2021-01-01T10:00\"")
            .id();
    UUID draft =
        PlannedSessions.planned(PlannedSessions.body(Trainings.offering("sign-up-draft"))).id();
    UUID off = PlannedSessions.open("sign-up-off", 3).callOff().id();
    UUID held = Trainings.heldSession("sign-up-held");

    refused(422, "sign-up-not-open-yet", early);
    refused(422, "sign-up-over", late);
    refused(422, "sign-up-closed", draft);
    refused(422, "sign-up-closed", off);
    refused(404, "not-found", held);
    refused(404, "not-found", UUID.randomUUID());
  }

  @Test
  void areRefusedWhenMalformed() {
    UUID session = PlannedSessions.open("sign-up-malformed", 3).id();
    String good = SignUps.body("good@malformed.example");

    for (String bad :
        List.of(
            good.replace("good@malformed.example", "no-address"),
            good.replace("good@malformed.example", "a@b@c.example"),
            good.replace("Camille", ""),
            good.replace("Camille", "C".repeat(101)),
            good.replace("Camille", "Cam\\u0007ille"),
            good.replace("Camille", "Cam\\r\\nBcc: x"),
            good.replace("good@", "g".repeat(300) + "@"),
            good.replace("}", ",\"department\":\"999\"}"),
            good.replace("}", ",\"status\":\"confirmed\"}"),
            "{",
            "")) {
      SignUps.post(session, bad).statusCode(400);
    }
    SignUps.post(session, good, "k".repeat(201)).statusCode(400);
    assertThat(statuses(session)).isEmpty();
  }

  @Test
  void ofAStructuresPeopleAreSentByItsProfessionals() {
    UUID own = TestDirectory.structure("signing-labo");
    UUID session =
        PlannedSessions.open("sign-up-pro", "\"capacity\":5,\"audience\":\"professionals\"").id();
    String body = SignUps.body("colleague@pro.example");

    SignUps.post(session, body).statusCode(422).body("type", equalTo("/problems/sign-in-needed"));
    SignUps.postAs(TokenIssuer.site("sign-up"), session, body).statusCode(422);
    SignUps.postAs(TokenIssuer.partnerOf("unknown-labo"), session, body).statusCode(422);
    SignUps.postAs(TokenIssuer.partnerOf("signing-labo"), session, body)
        .statusCode(201)
        .body("place", equalTo("confirmed"));

    assertThat(told(session, 1).get(0).categories().structureId()).isEqualTo(own);
    Api.get("/api/sessions/" + session + "/registrations", TokenIssuer.partnerOf("signing-labo"))
        .body("email", hasItems("colleague@pro.example"));
  }

  @Test
  void areForMembersOnlyWhenTheSessionIs() {
    UUID own = TestDirectory.structure("member-labo");
    UUID session = PlannedSessions.open("sign-up-members", "\"audience\":\"members\"").id();
    PersonCategories ours = new PersonCategories(null, null, null, own);
    UUID member = keys.of("member@members.example");
    TestKafka.tell(
        new MembershipRecorded(
            UUID.randomUUID(), member, ours, LocalDate.of(2023, 1, 1), null, true, false, false));
    TestDirectory.person(member, ours);
    String token = TokenIssuer.partnerOf("member-labo");

    SignUps.postAs(token, session, SignUps.body("stranger@members.example"))
        .statusCode(422)
        .body("type", equalTo("/problems/members-only"));
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                SignUps.postAs(token, session, SignUps.body("member@members.example"))
                    .statusCode(201)
                    .body("place", equalTo("confirmed")));
  }

  @Test
  void areTakenFromPartnersSitesAndFromNobodyWithAnotherToken() {
    UUID session = PlannedSessions.open("sign-up-site", 5).id();
    String body = SignUps.body("visitor@site.example");

    SignUps.postAs(TokenIssuer.site("another-scope"), session, body).statusCode(403);
    SignUps.postAs(TokenIssuer.evaluator(), session, body).statusCode(403);
    TokenIssuer.forgeries()
        .values()
        .forEach(token -> SignUps.postAs(token, session, body).statusCode(401));
    SignUps.postAs(TokenIssuer.site("sign-up"), session, body).statusCode(201);
  }

  @Test
  void areLimitedByAddressAndByEmail() {
    UUID session = PlannedSessions.open("sign-up-limits", 500).id();

    List<Integer> sameEmail =
        IntStream.range(0, 11)
            .map(
                i ->
                    SignUps.post(session, SignUps.body("often@limits.example"))
                        .extract()
                        .statusCode())
            .boxed()
            .toList();
    List<Integer> sameAddress =
        IntStream.range(0, 61).map(i -> fromOneAddress(session, i)).boxed().toList();

    assertThat(sameEmail.subList(0, 10)).containsOnly(201);
    assertThat(sameEmail.get(10)).isEqualTo(429);
    assertThat(sameAddress.subList(0, 60)).containsOnly(201);
    assertThat(sameAddress.get(60)).isEqualTo(429);
    String wait =
        SignUps.post(session, SignUps.body("often@limits.example"))
            .statusCode(429)
            .extract()
            .header("Retry-After");
    assertThat(Integer.parseInt(wait)).isBetween(1, 600);
  }

  @Test
  void keepTheShareThatIsReserved() {
    UUID session =
        PlannedSessions.open(
                "sign-up-share",
                "\"capacity\":2,\"reserved\":[{\"name\":\"volunteers\",\"places\":1}]")
            .id();

    assertThat(SignUps.place(session, "one@share.example")).isEqualTo("confirmed");
    assertThat(SignUps.place(session, "two@share.example")).isEqualTo("waiting");
    SignUps.post(
            session,
            SignUps.body("three@share.example").replace("}", ",\"engagement\":\"volunteer\"}"))
        .statusCode(201)
        .body("place", equalTo("confirmed"));
  }

  private static int fromOneAddress(UUID session, int visitor) {
    return given()
        .header("X-Forwarded-For", "192.0.2.17")
        .contentType("application/json")
        .body(SignUps.body("visitor-%d@limits.example".formatted(visitor)))
        .post("/api/sessions/" + session + "/sign-ups")
        .statusCode();
  }

  private static void refused(int status, String reason, UUID session) {
    SignUps.post(session, SignUps.body("late@refused.example"))
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + reason));
  }

  private static List<String> statuses(UUID session) {
    return Api.get(
            "/api/sessions/" + session + "/registrations?limit=500", TokenIssuer.coordinator())
        .extract()
        .path("status");
  }

  private static List<RegistrationRecorded> told(UUID session, int times) {
    return TestKafka.told(RegistrationRecorded.class, e -> e.sessionId().equals(session), times);
  }
}
