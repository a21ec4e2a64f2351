package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.Gender;
import org.sptt.events.MembershipRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MembershipsIT {

  private static final String MEMBERSHIPS = "/api/memberships/external/it/";
  private static final String PEOPLE = "/api/people/external/it-members/";

  @Test
  void carryThePersonsCategoriesAsTheyAreThen() {
    UUID person = Api.entered(PEOPLE + "told", "{\"givenName\":\"Lou\",\"gender\":\"unknown\"}");
    String joined = membership(person, "\"joinedOn\":\"2024-02-16\"");

    UUID id = Api.entered(MEMBERSHIPS + "told", joined);
    Api.unchanged(MEMBERSHIPS + "told", joined);
    Api.changed(PEOPLE + "told", "{\"givenName\":\"Lou\",\"gender\":\"man\"}");
    Api.unchanged(MEMBERSHIPS + "told", joined);
    Api.changed(
        MEMBERSHIPS + "told",
        membership(
            person,
            "\"joinedOn\":\"2024-02-16\",\"leftOn\":\"2024-07-01\","
                + "\"charterSignedOn\":\"2024-03-18\",\"asTeam\":true"));
    Api.delete("/api/memberships/" + id).statusCode(204);

    List<MembershipRecorded> told =
        TestKafka.told(MembershipRecorded.class, e -> e.membershipId().equals(id), 3);
    assertThat(told)
        .extracting(e -> e.categories().gender())
        .containsExactly(Gender.UNKNOWN, Gender.MAN, Gender.MAN);
    assertThat(told)
        .extracting(MembershipRecorded::charterSigned)
        .containsExactly(false, true, true);
    assertThat(told).extracting(MembershipRecorded::removed).containsExactly(false, false, true);
    assertThat(told.get(1).leftOn()).isEqualTo(LocalDate.parse("2024-07-01"));
    assertThat(told.get(1).asTeam()).isTrue();
  }

  @Test
  void areRefusedWhenTheyCannotBe() {
    UUID person = Api.entered(PEOPLE + "refused", "{\"givenName\":\"Lou\"}");

    Api.refused(
        422,
        "dates-in-wrong-order",
        MEMBERSHIPS + "backwards",
        membership(person, "\"joinedOn\":\"2024-02-16\",\"leftOn\":\"2024-02-15\""));
    Api.refused(
        422,
        "unknown-person",
        MEMBERSHIPS + "nobody",
        membership(UUID.randomUUID(), "\"joinedOn\":\"2024-02-16\""));
    Api.put(MEMBERSHIPS + "never", membership(person, "\"asTeam\":false")).statusCode(400);
  }

  @Test
  void areSeenByThePersonsOwnStructureOnly() {
    UUID mine =
        Api.entered(
            "/api/structures/external/it/members-mine",
            "{\"name\":\"S\",\"organization\":\"org-members-mine\"}");
    UUID colleague =
        Api.entered(
            PEOPLE + "colleague", "{\"givenName\":\"A\",\"structureId\":\"%s\"}".formatted(mine));
    UUID stranger = Api.entered(PEOPLE + "stranger", "{\"givenName\":\"B\"}");
    UUID ours =
        Api.entered(MEMBERSHIPS + "ours", membership(colleague, "\"joinedOn\":\"2024-02-16\""));
    UUID theirs =
        Api.entered(MEMBERSHIPS + "theirs", membership(stranger, "\"joinedOn\":\"2024-02-16\""));
    String partner = TokenIssuer.partnerOf("org-members-mine");

    Api.get("/api/memberships", partner)
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("[0].id", equalTo(ours.toString()));
    Api.get("/api/memberships/" + ours, partner)
        .statusCode(200)
        .body("joinedOn", equalTo("2024-02-16"));
    Api.get("/api/memberships/" + theirs, partner).statusCode(404);
    Api.get("/api/memberships/" + theirs, TokenIssuer.evaluator()).statusCode(200);
  }

  private static String membership(UUID person, String fields) {
    return "{\"personKey\":\"%s\",%s}".formatted(person, fields);
  }
}
