package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ExpertListed;
import org.sptt.events.MeetingHeld;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExpertsIT {

  private static final String EXPERTS = "/api/experts/external/it/";
  private static final String MEETINGS = "/api/meetings/external/it/";
  private static final String PERSON =
      """
      {"kind":"person","name":"Ronan Exemple","affiliation":"Université","department":"35",
       "offers":["trainer"],"listedOn":"2023-03-01"}""";

  @Test
  void tellsOfAnEntryOnceAndOfItsChangesAndItsRemoval() {
    UUID id = Api.entered(EXPERTS + "told", PERSON);
    Api.unchanged(EXPERTS + "told", PERSON);
    Api.changed(EXPERTS + "told", PERSON.replace("\"35\"", "\"29\""));
    Api.delete("/api/experts/" + id).statusCode(204);
    Api.delete("/api/experts/" + id).statusCode(404);

    assertThat(TestKafka.told(ExpertListed.class, e -> e.entryId().equals(id), 3))
        .extracting(ExpertListed::kind, ExpertListed::department, ExpertListed::removed)
        .containsExactly(
            tuple("person", "35", false),
            tuple("person", "29", false),
            tuple("person", "29", true));
  }

  @Test
  void takesTheDepartmentOfItsStructureWhenItNamesNone() {
    UUID structure = structure("expert-department", "62", "org-expert-department");
    String body =
        "{\"kind\":\"structure\",\"name\":\"S\",\"structureId\":\"%s\",\"listedOn\":\"2023-03-01\"}"
            .formatted(structure);

    UUID id = Api.entered(EXPERTS + "department", body);

    Api.get("/api/experts/" + id, TokenIssuer.coordinator())
        .statusCode(200)
        .body("department", equalTo("62"));
    assertThat(TestKafka.told(ExpertListed.class, e -> e.entryId().equals(id), 1))
        .extracting(ExpertListed::department)
        .containsExactly("62");
  }

  @Test
  void showsEvaluatorsNoNameOfAPerson() {
    UUID id = Api.entered(EXPERTS + "named", PERSON);

    Api.get("/api/experts/" + id, TokenIssuer.coordinator()).body("name", equalTo("Ronan Exemple"));
    Api.get("/api/experts/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("name", nullValue())
        .body("affiliation", nullValue())
        .body("department", equalTo("35"));
  }

  @Test
  void showsPartnersTheirStructuresEntriesOnly() {
    UUID mine = structure("expert-mine", "80", "org-expert-mine");
    String of = PERSON.replace("\"kind\"", "\"structureId\":\"%s\",\"kind\"");
    UUID ours = Api.entered(EXPERTS + "ours", of.formatted(mine));
    UUID theirs = Api.entered(EXPERTS + "theirs", PERSON);
    String partner = TokenIssuer.partnerOf("org-expert-mine");

    Api.get("/api/experts/" + ours, partner).statusCode(200);
    Api.get("/api/experts/" + theirs, partner).statusCode(404);
    Api.get("/api/experts?limit=500", partner)
        .statusCode(200)
        .body("id", hasItem(ours.toString()))
        .body("structureId", everyItem(equalTo(mine.toString())));
    Api.get("/api/experts", TokenIssuer.partnerOf("nobody-knows"))
        .statusCode(200)
        .body("size()", equalTo(0));
  }

  @Test
  void tellsOfAMeetingWithoutItsReport() {
    UUID expert = Api.entered(EXPERTS + "met", PERSON);
    String body =
        "{\"expertId\":\"%s\",\"heldOn\":\"2023-03-14\",\"report\":\"Said yes.\"}"
            .formatted(expert);

    UUID id = Api.entered(MEETINGS + "told", body);
    Api.unchanged(MEETINGS + "told", body);
    Api.changed(MEETINGS + "told", body.replace("03-14", "03-15"));

    Api.get("/api/meetings/" + id, TokenIssuer.coordinator()).body("report", equalTo("Said yes."));
    Api.get("/api/meetings/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("heldOn", equalTo("2023-03-15"))
        .body("report", nullValue());
    Api.get("/api/meetings", TokenIssuer.partnerOf("labo-curieux")).statusCode(403);
    Api.delete("/api/experts/" + expert).statusCode(409);
    Api.delete("/api/meetings/" + id).statusCode(204);

    assertThat(TestKafka.told(MeetingHeld.class, e -> e.meetingId().equals(id), 3))
        .containsExactly(
            new MeetingHeld(id, expert, LocalDate.parse("2023-03-14"), false),
            new MeetingHeld(id, expert, LocalDate.parse("2023-03-15"), false),
            new MeetingHeld(id, expert, LocalDate.parse("2023-03-15"), true));
  }

  @Test
  void refusesMeetingsThatCannotHaveBeen() {
    UUID expert = Api.entered(EXPERTS + "not-met", PERSON);
    String body = "{\"expertId\":\"%s\",\"heldOn\":\"%s\"}";

    Api.refused(
        422,
        "unknown-expert",
        MEETINGS + "nobody",
        body.formatted(UUID.randomUUID(), "2023-03-14"));
    Api.refused(
        422,
        "in-the-future",
        MEETINGS + "tomorrow",
        body.formatted(expert, Today.date().plusDays(2)));
    Api.refused(
        422,
        "unknown-structure",
        EXPERTS + "nowhere",
        PERSON.replace("\"kind\"", "\"structureId\":\"%s\",\"kind\"".formatted(UUID.randomUUID())));
    Api.put(EXPERTS + "odd", PERSON.replace("\"person\"", "\"animal\"")).statusCode(400);
  }

  @Test
  void leadsFromPageToPage() {
    for (int i = 0; i < 3; i++) {
      Api.entered(EXPERTS + "paged-" + i, PERSON);
    }
    String first =
        Api.get("/api/experts?limit=2", TokenIssuer.coordinator())
            .statusCode(200)
            .body("size()", equalTo(2))
            .extract()
            .path("[1].id");

    Api.get("/api/experts?limit=2&after=" + first, TokenIssuer.coordinator())
        .statusCode(200)
        .body("id", not(hasItem(first)));
    Api.get("/api/experts?limit=501", TokenIssuer.coordinator()).statusCode(400);
  }

  private static UUID structure(String externalId, String department, String organization) {
    return Api.entered(
        "/api/structures/external/it/" + externalId,
        "{\"name\":\"S\",\"department\":\"%s\",\"organization\":\"%s\"}"
            .formatted(department, organization));
  }
}
