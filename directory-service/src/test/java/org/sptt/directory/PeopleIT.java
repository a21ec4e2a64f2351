package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PeopleIT {

  private static final String PEOPLE = "/api/people/external/it/";

  @Inject PersonKey keys;

  @Test
  void areKnownByTheKeyOfTheirEmail() {
    UUID id = Api.entered(PEOPLE + "key", person("Key.One@example.org"));

    assertThat(id).isEqualTo(keys.of("key.one@example.org"));
    Api.unchanged(PEOPLE + "key", person("key.one@example.org"));
    Api.changed(
        PEOPLE + "key", person("key.one@example.org").replace("\"employee\"", "\"volunteer\""));
    assertThat(TestKafka.told(PersonRecorded.class, e -> e.personKey().equals(id), 2))
        .extracting(PersonRecorded::categories)
        .containsExactly(
            new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, "communication", null),
            new PersonCategories(Gender.WOMAN, Engagement.VOLUNTEER, "communication", null));
  }

  @Test
  void getARandomKeyWithoutEmail() {
    UUID one = Api.entered(PEOPLE + "no-mail-1", "{\"givenName\":\"Sam\"}");
    UUID other = Api.entered(PEOPLE + "no-mail-2", "{\"givenName\":\"Sam\"}");

    assertThat(one).isNotEqualTo(other);
    Api.unchanged(PEOPLE + "no-mail-1", "{\"givenName\":\"Sam\"}");
    assertThat(TestKafka.told(PersonRecorded.class, e -> e.personKey().equals(one), 1))
        .extracting(PersonRecorded::categories)
        .containsExactly(PersonCategories.UNKNOWN);
  }

  @Test
  void keepTheirEmailAndHaveItAlone() {
    Api.entered(PEOPLE + "alone", person("alone@example.org"));

    Api.refused(409, "email-changed", PEOPLE + "alone", person("other@example.org"));
    Api.refused(409, "email-changed", PEOPLE + "alone", "{\"givenName\":\"Camille\"}");
    Api.refused(409, "person-known", PEOPLE + "again", person("ALONE@example.org"));
    Api.refused(422, "nobody-named", PEOPLE + "nobody", "{\"givenName\":\" \"}");
    Api.refused(
        422,
        "unknown-structure",
        PEOPLE + "nowhere",
        person("nowhere@example.org")
            .replace("{", "{\"structureId\":\"%s\",".formatted(UUID.randomUUID())));
    Api.put(PEOPLE + "bad", person("not an address")).statusCode(400);
    Api.put(PEOPLE + "bad", person("")).statusCode(400);
  }

  @Test
  void areEnteredOnceByTwoAtOnce() {
    List<Integer> answers = Api.putAtOnce(8, PEOPLE + "race", person("race@example.org"));

    assertThat(answers).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    UUID id = Api.unchanged(PEOPLE + "race", person("race@example.org"));
    assertThat(TestKafka.told(PersonRecorded.class, e -> e.personKey().equals(id), 1)).hasSize(1);
  }

  @Test
  void haveNoNamesForEvaluators() {
    UUID id = Api.entered(PEOPLE + "named", person("named@example.org"));

    Api.get("/api/people/" + id, TokenIssuer.coordinator())
        .body("givenName", equalTo("Camille"))
        .body("email", equalTo("named@example.org"));
    Api.get("/api/people/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("gender", equalTo("woman"))
        .body("givenName", nullValue())
        .body("familyName", nullValue())
        .body("email", nullValue());
    Api.get("/api/people?limit=500", TokenIssuer.evaluator())
        .statusCode(200)
        .body("email", everyItem(nullValue()))
        .body("familyName", everyItem(nullValue()));
  }

  @Test
  void areSeenByTheirOwnStructureOnly() {
    UUID mine =
        Api.entered(
            "/api/structures/external/it/people-mine",
            "{\"name\":\"S\",\"organization\":\"org-people-mine\"}");
    UUID colleague =
        Api.entered(
            PEOPLE + "colleague",
            person("colleague@example.org")
                .replace("{", "{\"structureId\":\"%s\",".formatted(mine)));
    UUID stranger = Api.entered(PEOPLE + "stranger", person("stranger@example.org"));
    String partner = TokenIssuer.partnerOf("org-people-mine");

    Api.get("/api/people/" + colleague, partner)
        .statusCode(200)
        .body("email", equalTo("colleague@example.org"));
    Api.get("/api/people/" + stranger, partner).statusCode(404);
    Api.get("/api/people", partner)
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("[0].id", equalTo(colleague.toString()));
    Api.get("/api/people", TokenIssuer.partnerOf("nobody-knows"))
        .statusCode(200)
        .body("size()", equalTo(0));
  }

  @Test
  void showHowManySessionsTheyCameTo() {
    UUID id = Api.entered(PEOPLE + "came", person("came@example.org"));
    AttendanceRecorded first = attendance(id, 2);
    TestKafka.tell(first);
    TestKafka.tell(attendance(id, 1));
    awaitSessions(id, 2);

    TestKafka.tell(
        new AttendanceRecorded(
            first.attendanceId(), first.sessionId(), id, PersonCategories.UNKNOWN, null, 0));

    awaitSessions(id, 1);
  }

  private static void awaitSessions(UUID person, int expected) {
    await()
        .untilAsserted(
            () ->
                Api.get("/api/people/" + person, TokenIssuer.evaluator())
                    .body("sessionsAttended", equalTo(expected)));
  }

  private static AttendanceRecorded attendance(UUID person, int halfDays) {
    return new AttendanceRecorded(
        UUID.randomUUID(),
        UUID.randomUUID(),
        person,
        PersonCategories.UNKNOWN,
        LocalDate.parse("2023-03-30"),
        halfDays);
  }

  private static String person(String email) {
    return """
        {"givenName":"Camille","familyName":"Exemple","email":"%s","gender":"woman",\
        "engagement":"employee","professionalStatus":"communication"}"""
        .formatted(email);
  }
}
