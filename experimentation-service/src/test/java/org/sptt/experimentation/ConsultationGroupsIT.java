package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sptt.events.ConsultationGroupRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConsultationGroupsIT {

  private static final String PATH = "/api/consultation-groups";

  @Test
  void tellsWhoMetOnceAndWhatChanged() {
    List<UUID> people = people(4);
    String path = PATH + "/external/it/told";

    UUID id = Api.entered(path, body("2024-02-15", people));
    Api.unchanged(path, body("2024-02-15", people));
    Api.changed(path, body("2024-02-16", people));
    Api.delete(PATH + "/" + id).statusCode(204);

    assertThat(told(id, 3))
        .extracting(e -> e.heldOn().toString(), ConsultationGroupRecorded::removed)
        .containsExactly(
            tuple("2024-02-15", false), tuple("2024-02-16", false), tuple("2024-02-16", true));
    assertThat(told(id, 3).get(0).participantKeys()).isEqualTo(people);
    Api.get(PATH + "/" + id, TokenIssuer.coordinator()).statusCode(404);
  }

  @Test
  void showsEvaluatorsTheKeysOfThosePresent() {
    List<UUID> people = people(3);
    UUID id = Api.entered(PATH + "/external/it/shown", body("2024-02-15", people));

    Api.get(PATH + "/" + id, TokenIssuer.evaluator())
        .statusCode(200)
        .body("presenterKey", equalTo(people.get(0).toString()))
        .body("participantKeys.size()", equalTo(3));
    Api.get(PATH + "?limit=500", TokenIssuer.evaluator()).body("id", hasItem(id.toString()));
  }

  @Test
  void refusesPeopleWhomTheDirectoryDoesNotKnow() {
    List<UUID> people = Stream.concat(people(2).stream(), Stream.of(UUID.randomUUID())).toList();

    Api.refused(422, "unknown-person", PATH + "/external/it/unknown", body("2024-02-15", people));
  }

  @Test
  void refusesTwoPeople() {
    Api.refused(422, "group-size", PATH + "/external/it/two", body("2024-02-15", people(2)));
  }

  private static List<ConsultationGroupRecorded> told(UUID id, int expected) {
    return TestKafka.told(ConsultationGroupRecorded.class, e -> e.groupId().equals(id), expected);
  }

  private static List<UUID> people(int number) {
    return Stream.generate(TestDirectory::person).limit(number).toList();
  }

  private static String body(String heldOn, List<UUID> people) {
    return """
        {"heldOn":"%s","presenterKey":"%s","participantKeys":[%s]}"""
        .formatted(
            heldOn,
            people.get(0),
            people.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(",")));
  }
}
