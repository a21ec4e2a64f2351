package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ExperimentationRecorded;
import org.sptt.events.StructureMerged;
import org.sptt.events.StructureRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExperimentationsIT {

  private static final String PATH = "/api/experimentations";

  @Test
  void tellsOthersOfEachChangeOnce() {
    UUID structure = TestDirectory.structure();
    String path = PATH + "/external/it/told";

    UUID id = Api.entered(path, body(structure, "being-specified"));
    Api.unchanged(path, body(structure, "being-specified"));
    Api.changed(path, body(structure, "under-way"));
    Api.delete(PATH + "/" + id).statusCode(204);

    assertThat(
            TestKafka.told(ExperimentationRecorded.class, e -> e.experimentationId().equals(id), 3))
        .extracting(
            ExperimentationRecorded::structureId,
            ExperimentationRecorded::status,
            e -> e.proposedOn().toString(),
            ExperimentationRecorded::themes,
            ExperimentationRecorded::removed)
        .containsExactly(
            tuple(structure, "being-specified", "2024-02-15", List.of("publics"), false),
            tuple(structure, "under-way", "2024-02-15", List.of("publics"), false),
            tuple(structure, "under-way", "2024-02-15", List.of("publics"), true));
    Api.get(PATH + "/" + id, TokenIssuer.coordinator()).statusCode(404);
  }

  @Test
  void showsPartnersTheirOwnOnly() {
    UUID own = TestDirectory.structure("org-own");
    UUID other = TestDirectory.structure("org-other");
    UUID ownId = Api.entered(PATH + "/external/it/own", body(own, "idea"));
    UUID otherId = Api.entered(PATH + "/external/it/other", body(other, "idea"));
    String partner = TokenIssuer.partnerOf("org-own");

    Api.get(PATH + "/" + ownId, partner).statusCode(200).body("status", equalTo("idea"));
    Api.get(PATH + "/" + otherId, partner).statusCode(404);
    assertThat(ids(PATH, partner)).containsExactly(ownId.toString());
    assertThat(ids(PATH, TokenIssuer.partnerOf("nobody-s"))).isEmpty();
    Api.get(PATH + "/" + otherId, TokenIssuer.evaluator()).statusCode(200);
  }

  @Test
  void showsPartnersWhatIsOfTheirStructuresOtherRecordsWhileTheyAreMerged() {
    UUID own = TestDirectory.structure("org-merged");
    UUID second = TestDirectory.structure();
    UUID id = Api.entered(PATH + "/external/it/merged", body(second, "idea"));
    String partner = TokenIssuer.partnerOf("org-merged");
    Api.get(PATH + "/" + id, partner).statusCode(404);

    TestKafka.tell(new StructureMerged(second, own));

    await().untilAsserted(() -> Api.get(PATH + "/" + id, partner).statusCode(200));
    assertThat(Pages.open("/experimentations/" + id, TokenIssuer.coordinator()))
        .contains("Structure " + own)
        .doesNotContain("Structure " + second);
    TestKafka.tell(new StructureRecorded(own, "Le Fablab", null, "80", null, null, "org-merged"));
    await()
        .untilAsserted(
            () ->
                assertThat(Pages.open("/experimentations/" + id, TokenIssuer.coordinator()))
                    .contains("Le Fablab"));

    TestKafka.tell(new StructureMerged(second, null));

    await().untilAsserted(() -> Api.get(PATH + "/" + id, partner).statusCode(404));
    assertThat(Pages.open("/experimentations/" + id, TokenIssuer.coordinator()))
        .contains("Structure " + second);
  }

  @Test
  void followsAnOrganizationToAnotherStructureBeforeTheFirstGaveItUp() {
    UUID first = TestDirectory.structure("org-moving");
    UUID second = TestDirectory.structure("org-moving");
    UUID firstId = Api.entered(PATH + "/external/it/moved-from", body(first, "idea"));
    UUID secondId = Api.entered(PATH + "/external/it/moved-to", body(second, "idea"));

    String partner = TokenIssuer.partnerOf("org-moving");
    Api.get(PATH + "/" + secondId, partner).statusCode(200);
    Api.get(PATH + "/" + firstId, partner).statusCode(404);
  }

  @Test
  void refusesAStructureThatTheDirectoryDidNotTellOf() {
    Api.refused(
        422, "unknown-structure", PATH + "/external/it/unknown", body(UUID.randomUUID(), "idea"));
  }

  @Test
  void saysWhichFieldCannotBeReadAndWhatCanStandInIt() {
    String path = PATH + "/external/it/unreadable";
    String body = body(TestDirectory.structure(), "idea");

    unreadable(path, body.replace("\"idea\"", "\"dream\""), "status")
        .body("type", equalTo("/problems/unreadable-value"))
        .body(
            "detail",
            equalTo(
                "status cannot be \"dream\". It must be one of: idea, being-specified, under-way,"
                    + " done, given-up."));
    unreadable(path, body.replace("2024-02-15", "15/02/2024"), "proposedOn")
        .body("detail", containsString("It must be a date"));
    unreadable(path, body.replace("[\"publics\"]", "{\"a\":1}"), "themes")
        .body("detail", equalTo("themes must be a list."));
    unreadable(path, body.replace("\"title\"", "\"titel\""), "titel")
        .body("type", equalTo("/problems/unknown-field"))
        .body("detail", containsString("title"));
    unreadable(path, body.replace(":", ";"), null);
    unreadable(path, "[]", null).body("type", equalTo("/problems/unreadable-body"));
  }

  private static ValidatableResponse unreadable(String path, String body, String field) {
    return Api.put(path, body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("detail", not(containsString("org.sptt")))
        .body("detail", not(containsString("java.")));
  }

  @Test
  void refusesAProposalStillToCome() {
    UUID structure = TestDirectory.structure();

    Api.refused(
        422,
        "in-the-future",
        PATH + "/external/it/future",
        body(structure, "idea").replace("2024-02-15", "2924-02-15"));
  }

  @Test
  void saysWhichFieldsAreWrong() {
    Api.put(PATH + "/external/it/bad", "{\"title\":\" \",\"themes\":[\"\"]}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.size()", equalTo(5));
    Api.put(PATH + "/external/it/bad", "{\"status\":\"dreamt-of\"}").statusCode(400);
  }

  @Test
  void entersOneWhenTwoArriveAtOnce() {
    UUID structure = TestDirectory.structure();
    String path = PATH + "/external/it/at-once";

    List<Integer> statuses = Api.putAtOnce(8, path, body(structure, "idea"));

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    UUID id = Api.unchanged(path, body(structure, "idea"));
    assertThat(
            TestKafka.told(
                ExperimentationRecorded.class, e -> e.structureId().equals(structure), 1))
        .extracting(ExperimentationRecorded::experimentationId)
        .containsExactly(id);
  }

  @Test
  void leadsThroughAllPages() {
    UUID structure = TestDirectory.structure("org-pages");
    List<String> entered = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entered.add(Api.entered(PATH + "/external/it/page-" + i, body(structure, "idea")).toString());
    }
    String partner = TokenIssuer.partnerOf("org-pages");

    List<String> seen = new ArrayList<>();
    String next = PATH + "?limit=2";
    while (!next.isEmpty()) {
      ValidatableResponse page = Api.get(next, partner).statusCode(200);
      seen.addAll(page.extract().path("id"));
      String link = page.extract().header("Link");
      next = link == null ? "" : PATH + link.replaceAll(".*(\\?[^>]*)>.*", "$1");
    }

    assertThat(seen).containsExactlyElementsOf(entered.stream().sorted().toList());
    Api.get(PATH + "?limit=2", partner).header("Link", containsString("rel=\"next\""));
    Api.get(PATH + "?limit=501", partner).statusCode(400);
  }

  private static List<String> ids(String path, String token) {
    return Api.get(path, token).statusCode(200).extract().path("id");
  }

  private static String body(UUID structure, String status) {
    return """
        {"structureId":"%s","title":"Soirées étoiles","status":"%s","proposedOn":"2024-02-15",\
        "themes":["publics"]}"""
        .formatted(structure, status);
  }
}
