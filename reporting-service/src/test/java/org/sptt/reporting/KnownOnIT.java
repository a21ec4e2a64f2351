package org.sptt.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.DomainEvent;
import org.sptt.events.Engagement;
import org.sptt.events.EventContracts;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonMerged;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureMerged;
import org.sptt.events.StructureRecorded;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/** Figures as they were known, whatever was corrected since and in whatever order it was heard. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class KnownOnIT {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
  private static final Instant MARCH = Instant.parse("2024-03-01T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2024-04-01T10:00:00Z");
  private static final Instant MAY = Instant.parse("2024-05-01T10:00:00Z");

  @Test
  void aLateAttendanceCountsAsKnownOnlySinceItWasRecorded() {
    UUID session = session("known-late", MARCH, DAY);
    define("KA", "known-late");
    told(attendance(UUID.randomUUID(), session, derived(), Gender.WOMAN, null, 1), MARCH);
    told(attendance(UUID.randomUUID(), session, derived(), Gender.MAN, null, 1), MAY);

    awaitValue("KA", "", 2);
    assertThat(value("KA", "&knownOn=" + APRIL)).isEqualTo(1);
    assertThat(value("KA", "&knownOn=" + MARCH.minusSeconds(1))).isZero();
    assertThat(value("KA", "&knownOn=" + MAY)).isEqualTo(2);
  }

  @Test
  void whatArrivesLateFindsItsPlaceByTheTimeItWasRecorded() {
    UUID session = session("known-shuffled", MARCH, DAY);
    define("KB", "known-shuffled");
    UUID attendance = UUID.randomUUID();
    told(attendance(attendance, session, derived(), Gender.WOMAN, null, 0), MAY);
    told(attendance(attendance, session, derived(), Gender.WOMAN, null, 1), APRIL);
    told(attendance(UUID.randomUUID(), session, derived(), Gender.MAN, null, 1), MAY);

    awaitValue("KB", "", 1);
    assertThat(value("KB", "&knownOn=" + APRIL)).isEqualTo(1);
    assertThat(value("KB", "&where=gender:woman&knownOn=" + APRIL)).isEqualTo(1);
    assertThat(value("KB", "&where=gender:woman")).isZero();
  }

  @Test
  void whatIsBorrowedCountsAsItWasKnownToo() {
    UUID session = session("known-lent", MARCH, DAY);
    define("KC", "known-lent");
    UUID structure = UUID.randomUUID();
    told(attendance(UUID.randomUUID(), session, derived(), Gender.MAN, structure, 1), MARCH);
    told(new StructureRecorded(structure, "S", null, "80", null, null, null), MAY);
    told(new StructureRecorded(structure, "S", null, "59", null, null, null), APRIL);

    awaitValue("KC", "&where=department:80", 1);
    assertThat(value("KC", "&where=department:59&knownOn=" + APRIL)).isEqualTo(1);
    assertThat(value("KC", "&where=department:unknown&knownOn=" + MARCH)).isEqualTo(1);
  }

  @Test
  void twoRecordsOfOneStructureCountOnceWhileTheyAreMerged() {
    UUID session = session("known-one-structure", MARCH, DAY);
    define("KF", "known-one-structure");
    UUID known = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    told(attendance(UUID.randomUUID(), session, derived(), Gender.WOMAN, known, 1), MARCH);
    told(attendance(UUID.randomUUID(), session, derived(), Gender.WOMAN, second, 1), MARCH);
    awaitValue("KF", "", 2);
    assertThat(value("KF", "&where=structure:" + known)).isEqualTo(1);

    told(new StructureMerged(second, known), APRIL);
    awaitValue("KF", "&where=structure:" + known, 2);
    assertThat(value("KF", "&where=structure:" + second)).isZero();
    assertThat(value("KF", "&where=structure:" + known + "&knownOn=" + MARCH)).isEqualTo(1);

    told(new StructureMerged(second, null), MAY);
    awaitValue("KF", "&where=structure:" + known, 1);
    assertThat(value("KF", "&where=structure:" + second)).isEqualTo(1);
  }

  @Test
  void twoRecordsOfOnePersonCountOnceWhileTheyAreMerged() {
    UUID session = session("known-merged", MARCH, DAY);
    define("KD", "known-merged");
    UUID known = derived();
    UUID drawn = UUID.randomUUID();
    told(attendance(UUID.randomUUID(), session, known, Gender.WOMAN, null, 1), MARCH);
    told(attendance(UUID.randomUUID(), session, drawn, Gender.WOMAN, null, 1), MARCH);
    awaitValue("KD", "", 2);
    assertThat(people("KD", "")).isEqualTo(Map.of("least", 1, "most", 2));

    told(new PersonMerged(drawn, known), APRIL);
    awaitValue("KD", "", 1);
    assertThat(people("KD", "")).isEqualTo(Map.of("least", 1, "most", 2));
    assertThat(people("KD", "&where=gender:woman")).isEqualTo(Map.of("least", 1, "most", 2));
    assertThat(value("KD", "&knownOn=" + MARCH)).isEqualTo(2);

    told(new PersonMerged(drawn, null), MAY);
    awaitValue("KD", "", 2);
    assertThat(value("KD", "&knownOn=" + APRIL)).isEqualTo(1);
  }

  @Test
  void anErasedPersonGoesOnCountingAndIsNoLongerFoundByTheKey() {
    UUID session = session("known-erased", MARCH, DAY);
    UUID other = session("known-erased", MARCH, DAY);
    define("KE", "known-erased");
    UUID person = derived();
    told(attendance(UUID.randomUUID(), session, person, Gender.WOMAN, null, 1), MARCH);
    told(attendance(UUID.randomUUID(), other, person, Gender.WOMAN, null, 1), MARCH);
    UUID otherKey = derived();
    told(attendance(UUID.randomUUID(), other, otherKey, Gender.WOMAN, null, 1), MARCH);
    told(new PersonMerged(otherKey, person), MARCH);
    awaitValue("KE", "", 1);

    told(new PersonErased(UUID.randomUUID(), person, List.of(otherKey)), APRIL);
    await().atMost(Duration.ofSeconds(20)).until(() -> value("KE", "&where=person:" + person) == 0);
    assertThat(value("KE", "")).isEqualTo(1);
    assertThat(value("KE", "&where=person:" + otherKey)).isZero();
    assertThat(value("KE", "&knownOn=" + MARCH)).isEqualTo(1);

    // Recorded before the erasure, heard of after it: still the same person.
    UUID third = session("known-erased", MARCH, DAY);
    told(attendance(UUID.randomUUID(), third, person, Gender.MAN, null, 1), MARCH.plusSeconds(1));
    told(attendance(UUID.randomUUID(), third, derived(), Gender.MAN, null, 1), MAY);
    awaitValue("KE", "", 2);
    assertThat(value("KE", "&where=person:" + person)).isZero();
  }

  @Test
  void whoCameAgainAndIsErasedTwiceIsTwoWhicheverErasureIsHeardOfFirst() {
    UUID session = session("known-erased-twice", MARCH, DAY);
    define("KT", "known-erased-twice");
    UUID person = derived();
    told(attendance(UUID.randomUUID(), session, person, Gender.WOMAN, null, 1), MARCH);
    told(
        attendance(UUID.randomUUID(), session, person, Gender.WOMAN, null, 1),
        APRIL.plusSeconds(1));
    awaitValue("KT", "", 1);

    told(new PersonErased(UUID.randomUUID(), person, List.of()), MAY);
    await().atMost(Duration.ofSeconds(20)).until(() -> value("KT", "&where=person:" + person) == 0);
    assertThat(value("KT", "")).isEqualTo(1);
    told(new PersonErased(UUID.randomUUID(), person, List.of()), APRIL);

    awaitValue("KT", "", 2);
    assertThat(value("KT", "&knownOn=" + MARCH)).isEqualTo(1);
  }

  private static UUID derived() {
    return new PersonKey("some-other-secret-of-the-tests-here").of(UUID.randomUUID() + "@x.org");
  }

  private static AttendanceRecorded attendance(
      UUID id, UUID session, UUID person, Gender gender, UUID structure, int halfDays) {
    return new AttendanceRecorded(
        id,
        session,
        person,
        new PersonCategories(gender, Engagement.EMPLOYEE, null, structure),
        halfDays == 0 ? null : DAY,
        halfDays);
  }

  private static UUID session(String kind, Instant recordedAt, LocalDate day) {
    UUID session = UUID.randomUUID();
    told(
        new SessionRecorded(
            session,
            UUID.randomUUID(),
            "offering",
            kind,
            null,
            null,
            Standing.HELD,
            day,
            day,
            day,
            BigDecimal.ONE,
            "80",
            false,
            List.of()),
        recordedAt);
    return session;
  }

  private static void told(DomainEvent event, Instant recordedAt) {
    TestKafka.send(
        event.topic(),
        event.aggregateId().toString(),
        EventContracts.write(UUID.randomUUID(), event, recordedAt));
  }

  private static void define(String id, String kind) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            """
            {"labelFr":"personnes","unit":"persons","of":"attendance","measure":"distinct",
             "by":"person","where":{"kind":["%s"]},"breakdowns":["gender"]}"""
                .formatted(kind))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }

  private static void awaitValue(String id, String more, int value) {
    await().atMost(Duration.ofSeconds(20)).until(() -> value(id, more) == value);
  }

  private static int value(String id, String more) {
    return figure(id, more).getInt("value");
  }

  private static Map<String, Integer> people(String id, String more) {
    return figure(id, more).getMap("people");
  }

  private static JsonPath figure(String id, String more) {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .get("/api/figures/" + id + "?asOf=2024-12-31" + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
