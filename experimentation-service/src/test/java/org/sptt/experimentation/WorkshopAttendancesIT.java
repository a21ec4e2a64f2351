package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.Topics;
import org.sptt.events.WorkshopAttendanceRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WorkshopAttendancesIT {

  private static final int ROOM = 7;

  @Inject PersonKey personKeys;

  @Test
  void tellsWhoCameByKeyAndCategoriesAlone() {
    UUID workshop = workshop("told");
    String path = path(workshop);

    UUID id = Api.entered(path, body("lou.told@example.org", "woman"));
    Api.unchanged(path, body(" Lou.Told@example.org ".strip(), "woman"));
    Api.changed(path, body("lou.told@example.org", "other"));
    Api.delete(path + "/" + id).statusCode(204);

    UUID key = personKeys.of("lou.told@example.org");
    assertThat(told(workshop, 3))
        .extracting(
            WorkshopAttendanceRecorded::attendanceId,
            WorkshopAttendanceRecorded::personKey,
            e -> e.categories().gender(),
            WorkshopAttendanceRecorded::removed)
        .containsExactly(
            tuple(id, key, Gender.WOMAN, false),
            tuple(id, key, Gender.OTHER, false),
            tuple(id, key, Gender.OTHER, true));
    assertThat(TestKafka.records(Topics.EXPERIMENTATION))
        .noneMatch(record -> record.value().contains("lou.told") || record.value().contains("Lou"));
  }

  @Test
  void takesFromTheDirectoryWhatTheRequestLeavesOut() {
    UUID structure = TestDirectory.structure();
    TestDirectory.person(
        personKeys.of("known@example.org"),
        new PersonCategories(Gender.MAN, Engagement.VOLUNTEER, "médiation", structure));
    UUID workshop = workshop("known");

    Api.entered(
        path(workshop),
        "{\"participant\":{\"email\":\"known@example.org\",\"engagement\":\"employee\"}}");

    assertThat(told(workshop, 1))
        .extracting(WorkshopAttendanceRecorded::categories)
        .containsExactly(
            new PersonCategories(Gender.MAN, Engagement.EMPLOYEE, "médiation", structure));
  }

  @Test
  void hasRoomForSevenEvenWhenMoreArriveAtOnce() {
    UUID workshop = workshop("full");

    List<Integer> statuses =
        Api.putAtOnce(
            path(workshop),
            IntStream.range(0, 2 * ROOM)
                .mapToObj(i -> body("guest-" + i + "@example.org", "woman"))
                .toList());

    assertThat(statuses).containsOnly(201, 422);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(ROOM);
    assertThat(told(workshop, ROOM)).hasSize(ROOM);
    Api.refused(422, "workshop-full", path(workshop), body("one-more@example.org", "woman"));
    String present = Api.get(path(workshop), TokenIssuer.coordinator()).extract().path("[0].email");
    Api.unchanged(path(workshop), body(present, "woman"));
  }

  @Test
  void notesSomeoneOnceWhoIsEnteredTwiceAtOnce() {
    UUID workshop = workshop("at-once");

    List<Integer> statuses = Api.putAtOnce(8, path(workshop), body("at-once@example.org", "woman"));

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201);
    assertThat(told(workshop, 1)).hasSize(1);
  }

  @Test
  void showsPartnersTheirOwnPeopleAndEvaluatorsNoNames() {
    UUID own = TestDirectory.structure("came-own");
    UUID other = TestDirectory.structure("came-other");
    UUID workshop = workshop("shown");
    UUID ownId = Api.entered(path(workshop), body("own@example.org", own));
    UUID otherId = Api.entered(path(workshop), body("other@example.org", other));

    String partner = TokenIssuer.partnerOf("came-own");
    assertThat(ids(workshop, partner)).containsExactly(ownId.toString());
    Api.get(path(workshop) + "/" + ownId, partner).body("email", equalTo("own@example.org"));
    Api.get(path(workshop) + "/" + otherId, partner).statusCode(404);
    String evaluator = TokenIssuer.evaluator();
    assertThat(ids(workshop, evaluator))
        .containsExactlyInAnyOrder(ownId.toString(), otherId.toString());
    Api.get(path(workshop) + "/" + ownId, evaluator)
        .statusCode(200)
        .body("structureId", equalTo(own.toString()))
        .body("givenName", nullValue())
        .body("familyName", nullValue())
        .body("email", nullValue());
    Api.get(path(workshop), evaluator)
        .body("findAll { it.email != null || it.familyName != null }.size()", equalTo(0));
    Api.get(path(workshop("elsewhere")) + "/" + ownId, evaluator).statusCode(404);
  }

  @Test
  void refusesWhatCannotBe() {
    String body = body("someone@example.org", "woman");

    Api.refused(
        422,
        "workshop-cancelled",
        path(workshop("cancelled", workshopBody("cancelled", "2024-05-14"))),
        body);
    Api.refused(
        422,
        "workshop-not-started",
        path(workshop("later", workshopBody("planned", "2924-05-14"))),
        body);
    UUID workshop = workshop("refused");
    Api.refused(
        422, "unknown-structure", path(workshop), body("someone@example.org", UUID.randomUUID()));
    Api.put(path(workshop), "{\"participant\":{\"email\":\"nobody\"}}").statusCode(400);
    Api.put(path(UUID.randomUUID()), body).statusCode(404);
  }

  @Test
  void keepsAWorkshopThatPeopleCameToFromBeingCalledOff() {
    UUID workshop = workshop("attended");
    Api.entered(path(workshop), body("someone@example.org", "woman"));
    String path = "/api/workshops/external/came/attended";

    Api.refused(422, "workshop-cancelled", path, workshopBody("cancelled", "2024-05-14"));
    Api.refused(422, "workshop-not-started", path, workshopBody("planned", "2924-05-14"));
    Api.changed(path, workshopBody("held", "2024-05-15"));
  }

  private static List<WorkshopAttendanceRecorded> told(UUID workshop, int expected) {
    return TestKafka.told(
        WorkshopAttendanceRecorded.class, e -> e.workshopId().equals(workshop), expected);
  }

  private static List<String> ids(UUID workshop, String token) {
    return Api.get(path(workshop), token).statusCode(200).extract().path("id");
  }

  private static UUID workshop(String externalId) {
    return workshop(externalId, workshopBody("held", "2024-05-14"));
  }

  private static UUID workshop(String externalId, String body) {
    return Api.entered("/api/workshops/external/came/" + externalId, body);
  }

  private static String workshopBody(String status, String heldOn) {
    return "{\"theme\":\"publics\",\"status\":\"%s\",\"heldOn\":\"%s\"}".formatted(status, heldOn);
  }

  private static String path(UUID workshop) {
    return "/api/workshops/" + workshop + "/attendances";
  }

  private static String body(String email, String gender) {
    return """
        {"participant":{"givenName":"Lou","familyName":"Exemple","email":"%s","gender":"%s"}}"""
        .formatted(email, gender);
  }

  private static String body(String email, UUID structure) {
    return """
        {"participant":{"givenName":"Lou","familyName":"Exemple","email":"%s","structureId":"%s"}}"""
        .formatted(email, structure);
  }
}
