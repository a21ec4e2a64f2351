package org.sptt.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.CollectiveInterviewRecorded;
import org.sptt.events.Gender;
import org.sptt.events.Standing;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CollectiveInterviewsIT {

  private static final String PATH = "/api/collective-interviews";

  @Test
  void tellsHowManyWereHeardOnceItIsHeld() {
    UUID host = TestDirectory.structure();
    String path = PATH + "/external/it/told";

    UUID id = Api.entered(path, planned(host));
    Api.unchanged(path, planned(host));
    Api.changed(path, held(host));
    Api.unchanged(path, held(host));

    assertThat(
            TestKafka.told(CollectiveInterviewRecorded.class, e -> e.interviewId().equals(id), 2))
        .extracting(
            CollectiveInterviewRecorded::hostStructureId,
            CollectiveInterviewRecorded::status,
            CollectiveInterviewRecorded::heard,
            CollectiveInterviewRecorded::themes)
        .containsExactly(
            tuple(host, Standing.PLANNED, Map.of(), List.of()),
            tuple(host, Standing.HELD, Map.of(Gender.WOMAN, 1, Gender.MAN, 6), List.of("publics")));
  }

  @Test
  void showsPartnersWhatTheirStructureHosts() {
    UUID own = TestDirectory.structure("host-own");
    UUID other = TestDirectory.structure("host-other");
    UUID ownId = Api.entered(PATH + "/external/it/own", held(own));
    UUID otherId = Api.entered(PATH + "/external/it/other", held(other));
    String partner = TokenIssuer.partnerOf("host-own");

    Api.get(PATH + "/" + ownId, partner).statusCode(200).body("heard.men", equalTo(6));
    Api.get(PATH + "/" + otherId, partner).statusCode(404);
    List<String> listed = Api.get(PATH, partner).statusCode(200).extract().path("id");
    assertThat(listed).containsExactly(ownId.toString());
    Api.get(PATH + "/" + otherId, TokenIssuer.evaluator()).statusCode(200);
  }

  @Test
  void hasNoPlaceForANameOfSomeoneHeard() {
    UUID host = TestDirectory.structure();
    String path = PATH + "/external/it/named";

    Api.put(path, held(host).replace("\"women\":1", "\"women\":1,\"name\":\"Camille\""))
        .statusCode(400);
    Api.put(path, held(host).replace("\"status\"", "\"participants\":[\"Camille\"],\"status\""))
        .statusCode(400);
  }

  @Test
  void refusesWhatCannotBe() {
    UUID host = TestDirectory.structure();
    String path = PATH + "/external/it/refused";

    Api.refused(422, "unknown-structure", path, held(UUID.randomUUID()));
    Api.refused(422, "in-the-future", path, held(host).replace("2024-06-19", "2924-06-19"));
    Api.refused(422, "number-below-zero", path, held(host).replace("\"men\":6", "\"men\":-6"));
    Api.put(path, "{}").statusCode(400).body("violations.size()", equalTo(3));
  }

  @Test
  void entersOneWhenTwoArriveAtOnce() {
    UUID host = TestDirectory.structure();

    List<Integer> statuses = Api.putAtOnce(8, PATH + "/external/it/at-once", held(host));

    assertThat(statuses).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
    assertThat(
            TestKafka.told(
                CollectiveInterviewRecorded.class, e -> e.hostStructureId().equals(host), 1))
        .hasSize(1);
  }

  private static String planned(UUID host) {
    return """
        {"hostStructureId":"%s","status":"planned","plannedOn":"2024-04-04"}"""
        .formatted(host);
  }

  private static String held(UUID host) {
    return """
        {"hostStructureId":"%s","status":"held","plannedOn":"2024-04-04","heldOn":"2024-06-19",\
        "heard":{"women":1,"men":6},"themes":["publics"]}"""
        .formatted(host);
  }
}
