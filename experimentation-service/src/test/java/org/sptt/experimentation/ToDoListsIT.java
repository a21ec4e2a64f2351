package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ToDoListFilled;
import org.sptt.events.Topics;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ToDoListsIT {

  private static final String ONE_ITEM = "\"Choisir les dates\"";
  private static final String TWO_ITEMS = ONE_ITEM + ",\"Confier le budget à Camille Exemple\"";

  @Test
  void tellsHowManyThingsAreToBeDoneAndNeverWhich() {
    UUID structure = TestDirectory.structure();
    UUID group = group();
    UUID experimentation = experimentation("told", structure);
    String path = path(experimentation);
    String body = body("2024-03-05", ONE_ITEM, group);

    Api.entered(path, body);
    Api.unchanged(path, body);
    Api.changed(path, body.replace(ONE_ITEM, TWO_ITEMS));
    Api.delete(path).statusCode(204);
    Api.delete(path).statusCode(404);
    Api.entered(path, body("2024-03-06", ONE_ITEM));

    assertThat(told(experimentation, 4))
        .extracting(
            ToDoListFilled::structureId,
            ToDoListFilled::consultationGroupId,
            e -> e.filledOn().toString(),
            ToDoListFilled::items,
            ToDoListFilled::removed)
        .containsExactly(
            tuple(structure, group, "2024-03-05", 1, false),
            tuple(structure, group, "2024-03-05", 2, false),
            tuple(structure, group, "2024-03-05", 2, true),
            tuple(structure, null, "2024-03-06", 1, false));
    assertThat(TestKafka.records(Topics.EXPERIMENTATION))
        .noneMatch(record -> record.value().contains("Camille"));
  }

  @Test
  void followsItsExperimentationToAnotherStructure() {
    UUID before = TestDirectory.structure();
    UUID after = TestDirectory.structure();
    UUID experimentation = experimentation("moved", before);
    Api.entered(path(experimentation), body("2024-03-05", ONE_ITEM));

    Api.changed("/api/experimentations/external/todo/moved", experimentationBody(after));

    assertThat(told(experimentation, 2))
        .extracting(ToDoListFilled::structureId)
        .containsExactly(before, after);
  }

  @Test
  void hidesTheItemsFromEvaluatorsAndTheListFromOtherStructures() {
    UUID structure = TestDirectory.structure("todo-own");
    TestDirectory.structure("todo-other");
    UUID experimentation = experimentation("hidden", structure);
    UUID id = Api.entered(path(experimentation), body("2024-03-05", TWO_ITEMS));

    String own = TokenIssuer.partnerOf("todo-own");
    Api.get(path(experimentation), own).statusCode(200).body("items.size()", equalTo(2));
    assertThat(ids(own)).containsExactly(id.toString());
    String other = TokenIssuer.partnerOf("todo-other");
    Api.get(path(experimentation), other).statusCode(404);
    assertThat(ids(other)).isEmpty();
    Api.get(path(experimentation), TokenIssuer.evaluator())
        .statusCode(200)
        .body("numberOfItems", equalTo(2))
        .body("items", nullValue());
    Api.get("/api/to-do-lists?limit=500", TokenIssuer.evaluator())
        .statusCode(200)
        .body("findAll { it.items != null }.size()", equalTo(0));
  }

  @Test
  void refusesWhatCannotBe() {
    UUID experimentation = experimentation("refused", TestDirectory.structure());
    String path = path(experimentation);

    Api.refused(
        422, "unknown-consultation-group", path, body("2024-03-05", ONE_ITEM, UUID.randomUUID()));
    Api.refused(422, "dates-in-wrong-order", path, body("2024-02-14", ONE_ITEM));
    Api.refused(422, "in-the-future", path, body("2924-02-14", ONE_ITEM));
    Api.put(path, body("2024-03-05", "")).statusCode(400);
    Api.put(path(UUID.randomUUID()), body("2024-03-05", ONE_ITEM)).statusCode(404);
    Api.get(path, TokenIssuer.coordinator()).statusCode(404);
  }

  @Test
  void keepsWhatItStandsOn() {
    UUID structure = TestDirectory.structure();
    UUID group = group();
    UUID experimentation = experimentation("kept", structure);
    Api.entered(path(experimentation), body("2024-03-05", ONE_ITEM, group));

    Api.delete("/api/experimentations/" + experimentation)
        .statusCode(409)
        .body("type", equalTo("/problems/still-in-use"));
    Api.delete("/api/consultation-groups/" + group).statusCode(409);
    Api.refused(
        422,
        "dates-in-wrong-order",
        "/api/experimentations/external/todo/kept",
        experimentationBody(structure).replace("2024-02-15", "2024-03-06"));
  }

  @Test
  void isFilledInOnceWhenTwoFillItInAtOnce() {
    UUID experimentation = experimentation("at-once", TestDirectory.structure());

    List<Integer> statuses = Api.putAtOnce(8, path(experimentation), body("2024-03-05", ONE_ITEM));

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201);
    assertThat(told(experimentation, 1)).hasSize(1);
  }

  private static List<ToDoListFilled> told(UUID experimentation, int expected) {
    return TestKafka.told(
        ToDoListFilled.class, e -> e.experimentationId().equals(experimentation), expected);
  }

  private static List<String> ids(String token) {
    return Api.get("/api/to-do-lists", token).statusCode(200).extract().path("id");
  }

  private static UUID experimentation(String externalId, UUID structure) {
    return Api.entered(
        "/api/experimentations/external/todo/" + externalId, experimentationBody(structure));
  }

  private static String experimentationBody(UUID structure) {
    return """
        {"structureId":"%s","title":"Une mallette","status":"idea","proposedOn":"2024-02-15"}"""
        .formatted(structure);
  }

  private static UUID group() {
    UUID presenter = TestDirectory.person();
    return Api.entered(
        "/api/consultation-groups/external/todo/" + presenter,
        """
        {"heldOn":"2024-02-15","presenterKey":"%s","participantKeys":["%s","%s","%s"]}"""
            .formatted(presenter, presenter, TestDirectory.person(), TestDirectory.person()));
  }

  private static String path(UUID experimentation) {
    return "/api/experimentations/" + experimentation + "/to-do-list";
  }

  private static String body(String filledOn, String items) {
    return "{\"filledOn\":\"%s\",\"items\":[%s]}".formatted(filledOn, items);
  }

  private static String body(String filledOn, String items, UUID group) {
    return "{\"filledOn\":\"%s\",\"items\":[%s],\"consultationGroupId\":\"%s\"}"
        .formatted(filledOn, items, group);
  }
}
