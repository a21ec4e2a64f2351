package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sptt.training.Trainings.SESSIONS;
import static org.sptt.training.Trainings.sessionBody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.RegistrationRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegistrationsIT {

  private static final String BOTH_MORNINGS = "2023-03-31:am|2023-03-30:am";

  @Inject PersonKey keys;

  @Test
  void tellWhatBecameOfAPlace() {
    UUID session = Trainings.heldSession("place");
    UUID id = Api.entered(registrations(session), registered("place@example.org", "waiting"));

    Api.unchanged(registrations(session), registered("PLACE@example.org", "waiting"));
    Api.changed(registrations(session), registered("place@example.org", "cancelled"));

    assertThat(TestKafka.told(RegistrationRecorded.class, e -> e.registrationId().equals(id), 2))
        .extracting(RegistrationRecorded::personKey, RegistrationRecorded::status)
        .containsExactly(
            tuple(keys.of("place@example.org"), "waiting"),
            tuple(keys.of("place@example.org"), "cancelled"));
    assertThat(toldOf(session)).isEmpty();
    Api.get(attendances(session), TokenIssuer.coordinator()).body("size()", equalTo(0));
    Api.get(attendances(session) + "/" + id, TokenIssuer.coordinator()).statusCode(404);
  }

  @Test
  void countWhoCameByHalfDaysAndConfirmThePlace() {
    UUID session = Trainings.heldSession("came");
    UUID id = Api.entered(registrations(session), registered("came@example.org", "waiting"));

    Api.changed(attendances(session), attended("came@example.org", BOTH_MORNINGS));
    Api.unchanged(attendances(session), attended("came@example.org", BOTH_MORNINGS));
    Api.unchanged(
        attendances(session),
        attended("came@example.org", "2023-03-30:am|2023-03-31:am|2023-03-30:am"));
    Api.changed(attendances(session), attended("came@example.org", "2023-03-31:pm"));

    assertThat(TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(id), 2))
        .extracting(AttendanceRecorded::firstDay, AttendanceRecorded::halfDays)
        .containsExactly(
            tuple(LocalDate.parse("2023-03-30"), 2), tuple(LocalDate.parse("2023-03-31"), 1));
    Api.get(registrations(session) + "/" + id, TokenIssuer.coordinator())
        .statusCode(200)
        .body("status", equalTo("confirmed"))
        .body("came", equalTo(true));
    Api.get(attendances(session) + "/" + id, TokenIssuer.coordinator())
        .statusCode(200)
        .body("email", equalTo("came@example.org"))
        .body("halfDays.day", contains("2023-03-31"))
        .body("halfDays.part", contains("pm"));
    Api.refused(422, "has-come", registrations(session), registered("came@example.org", "refused"));
  }

  @Test
  void areWithdrawnByNoHalfDayAtAll() {
    UUID session = Trainings.heldSession("withdrawn");
    UUID id = Api.entered(attendances(session), attended("out@example.org", BOTH_MORNINGS));

    Api.changed(attendances(session), attended("out@example.org", ""));
    Api.unchanged(attendances(session), attended("out@example.org", ""));

    assertThat(TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(id), 2))
        .extracting(AttendanceRecorded::firstDay, AttendanceRecorded::halfDays)
        .containsExactly(tuple(LocalDate.parse("2023-03-30"), 2), tuple(null, 0));
    Api.get(attendances(session), TokenIssuer.coordinator()).body("size()", equalTo(0));
    Api.get(registrations(session), TokenIssuer.coordinator()).body("size()", equalTo(1));
    Api.refused(
        422, "nothing-to-withdraw", attendances(session), attended("never@example.org", ""));
  }

  @Test
  void refuseAttendanceThatCannotBe() {
    UUID session = Trainings.heldSession("impossible");
    String body = attended("impossible@example.org", "2023-04-01:am");
    LocalDate soon = Today.date().plusDays(3);
    UUID planned =
        Api.entered(
            SESSIONS + "planned",
            sessionBody(
                Trainings.offering("planned"), "planned", soon.toString(), soon.toString()));
    UUID cancelled =
        Api.entered(
            SESSIONS + "cancelled",
            sessionBody(Trainings.offering("cancelled"), "cancelled", "2023-03-30", "2023-03-31"));

    Api.refused(422, "half-day-outside-session", attendances(session), body);
    Api.refused(
        422,
        "session-not-started",
        attendances(planned),
        attended("impossible@example.org", soon + ":am"));
    Api.refused(
        422,
        "session-cancelled",
        attendances(cancelled),
        attended("impossible@example.org", "2023-03-30:am"));
    Api.refused(
        422,
        "unknown-structure",
        attendances(session),
        attended("impossible@example.org", BOTH_MORNINGS)
            .replace("\"email\"", "\"structureId\":\"%s\",\"email\"".formatted(UUID.randomUUID())));
    Api.put(attendances(UUID.randomUUID()), body).statusCode(404);
    Api.put(attendances(session), body.replace("impossible@example.org", "nobody")).statusCode(400);
    Api.put(attendances(session), body.replace("\"am\"", "\"night\"")).statusCode(400);
    Api.get(registrations(session), TokenIssuer.coordinator()).body("size()", equalTo(0));
  }

  @Test
  void keepASessionFromBeingDeniedToThoseWhoCame() {
    UUID offering = Trainings.offering("kept");
    UUID session = Api.entered(SESSIONS + "kept", Trainings.heldSessionBody(offering));
    Api.entered(attendances(session), attended("kept@example.org", "2023-03-31:am"));

    Api.refused(
        422,
        "session-attended",
        SESSIONS + "kept",
        sessionBody(offering, "cancelled", "2023-03-30", "2023-03-31"));
    Api.refused(
        422,
        "attendance-outside-dates",
        SESSIONS + "kept",
        sessionBody(offering, "held", "2023-03-29", "2023-03-30"));
    Api.changed(SESSIONS + "kept", sessionBody(offering, "held", "2023-03-31", "2023-03-31"));

    Api.changed(attendances(session), attended("kept@example.org", ""));
    Api.changed(SESSIONS + "kept", sessionBody(offering, "cancelled", "2023-03-30", "2023-03-31"));
  }

  @Test
  void carryTheCategoriesOfTheTime() {
    UUID session = Trainings.heldSession("categories");
    UUID key = keys.of("categories@example.org");
    UUID then = TestDirectory.structure();
    UUID now = TestDirectory.structure();
    TestDirectory.person(
        key, new PersonCategories(Gender.UNKNOWN, Engagement.VOLUNTEER, null, then));
    UUID id =
        Api.entered(attendances(session), attended("categories@example.org", "2023-03-30:am"));
    TestDirectory.person(
        key, new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, "direction", now));

    // What was unknown is filled; what was known then stays.
    Api.changed(attendances(session), attended("categories@example.org", BOTH_MORNINGS));
    // Said in the request, it is a correction, even with the same half-days.
    Api.changed(
        attendances(session),
        attended("categories@example.org", BOTH_MORNINGS)
            .replace("\"email\"", "\"structureId\":\"%s\",\"email\"".formatted(now)));

    assertThat(TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(id), 3))
        .extracting(AttendanceRecorded::categories)
        .containsExactly(
            new PersonCategories(Gender.UNKNOWN, Engagement.VOLUNTEER, null, then),
            new PersonCategories(Gender.WOMAN, Engagement.VOLUNTEER, "direction", then),
            new PersonCategories(Gender.WOMAN, Engagement.VOLUNTEER, "direction", now));
  }

  @Test
  void enterTheSamePersonOnceWhenTwoDoSoAtOnce() {
    UUID session = Trainings.heldSession("race");
    String body = attended("race@example.org", BOTH_MORNINGS);

    List<Integer> answers = Api.putAtOnce(8, attendances(session), body);

    assertThat(answers).containsOnlyOnce(201).isSubsetOf(200, 201);
    Api.get(attendances(session), TokenIssuer.coordinator()).body("size()", equalTo(1));
    UUID id = Api.unchanged(attendances(session), body);
    assertThat(TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(id), 1))
        .hasSize(1);
  }

  @Test
  void areNeverOfASessionThatIsCancelledMeanwhile() {
    for (int i = 0; i < 10; i++) {
      UUID offering = Trainings.offering("meanwhile-" + i);
      String path = SESSIONS + "meanwhile-" + i;
      UUID session = Api.entered(path, Trainings.heldSessionBody(offering));
      String cancelled = sessionBody(offering, "cancelled", "2023-03-30", "2023-03-31");
      String came = attended("meanwhile@example.org", BOTH_MORNINGS);

      CompletableFuture<Integer> calledOff =
          CompletableFuture.supplyAsync(() -> put(path, cancelled));
      CompletableFuture<Integer> noted =
          CompletableFuture.supplyAsync(() -> put(attendances(session), came));

      assertThat(List.of(calledOff.join(), noted.join())).containsOnlyOnce(422);
    }
  }

  @Test
  void showEvaluatorsNoNamesAndPartnersTheirOwn() {
    UUID session = Trainings.heldSession("seen");
    UUID mine = TestDirectory.structure("org-seen");
    UUID colleague =
        Api.entered(
            attendances(session),
            attended("colleague@example.org", BOTH_MORNINGS)
                .replace("\"email\"", "\"structureId\":\"%s\",\"email\"".formatted(mine)));
    UUID stranger =
        Api.entered(attendances(session), attended("stranger@example.org", BOTH_MORNINGS));
    String partner = TokenIssuer.partnerOf("org-seen");

    for (String path : List.of(attendances(session), registrations(session))) {
      Api.get(path, partner)
          .statusCode(200)
          .body("id", contains(colleague.toString()))
          .body("[0].email", equalTo("colleague@example.org"));
      Api.get(path + "/" + colleague, partner).statusCode(200);
      Api.get(path + "/" + stranger, partner).statusCode(404);
      Api.get(path + "/" + stranger, TokenIssuer.partnerOf("nobody-knows")).statusCode(404);
      Api.get(path, TokenIssuer.partnerOf("nobody-knows")).body("size()", equalTo(0));
      Api.get(path + "/" + stranger, TokenIssuer.evaluator())
          .statusCode(200)
          .body("personKey", equalTo(keys.of("stranger@example.org").toString()))
          .body("givenName", nullValue())
          .body("familyName", nullValue())
          .body("email", nullValue());
      Api.get(path + "?limit=1", TokenIssuer.evaluator())
          .statusCode(200)
          .header("Link", containsString("rel=\"next\""))
          .body("[0].email", nullValue());
    }
  }

  @Test
  void putNoNameIntoEvents() {
    UUID session = Trainings.heldSession("secret");
    UUID id = Api.entered(attendances(session), attended("secret@example.org", BOTH_MORNINGS));
    TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(id), 1);

    assertThat(TestKafka.records("sptt.training"))
        .noneMatch(record -> record.value().contains("secret@"))
        .noneMatch(record -> record.value().contains("Camille"));
  }

  private static int put(String path, String body) {
    return Api.put(path, body).extract().statusCode();
  }

  private static List<AttendanceRecorded> toldOf(UUID session) {
    return TestKafka.told(AttendanceRecorded.class, e -> e.sessionId().equals(session), 0);
  }

  private static String registrations(UUID session) {
    return "/api/sessions/" + session + "/registrations";
  }

  private static String attendances(UUID session) {
    return "/api/sessions/" + session + "/attendances";
  }

  private static String registered(String email, String status) {
    return "{\"participant\":%s,\"status\":\"%s\"}".formatted(participant(email), status);
  }

  /**
   * @param halfDays for example {@code 2023-03-30:am|2023-03-31:pm}
   */
  private static String attended(String email, String halfDays) {
    String list =
        halfDays
            .replaceAll("([\\d-]+):(\\w+)", "{\"day\":\"$1\",\"part\":\"$2\"}")
            .replace('|', ',');
    return "{\"participant\":%s,\"halfDays\":[%s]}".formatted(participant(email), list);
  }

  private static String participant(String email) {
    return "{\"givenName\":\"Camille\",\"familyName\":\"Exemple\",\"email\":\"%s\"}"
        .formatted(email);
  }
}
