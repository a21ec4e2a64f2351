package org.sptt.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers();
  }

  @Test
  void refusesWrongRoles() {
    AccessMatrix.refusesWrongRoles();
  }

  @Test
  void hidesWhatIsOfOtherStructures() {
    TestDirectory.structure("access-mine");
    UUID theirs =
        Api.entered(
            "/api/collective-interviews/external/it/access",
            """
            {"hostStructureId":"%s","status":"planned","plannedOn":"2024-04-04"}"""
                .formatted(TestDirectory.structure("access-theirs")));

    AccessMatrix.hidesWhatIsOfOthers(
        "access-mine",
        Map.of(
            "get /survey/api/collective-interviews/{id}",
            "/survey/api/collective-interviews/" + theirs),
        Set.of());
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }

  @Test
  void letsOnlyCoordinatorsWrite() {
    AccessMatrix.refusesWritesOfReaders();
  }

  @ParameterizedTest
  @ValueSource(strings = {"questionnaires", "questions", "respondents"})
  void keepsWhatIsNoStructuresFromPartners(String collection) {
    String partner = TokenIssuer.partnerOf("labo-curieux");

    Api.get("/api/" + collection, partner).statusCode(403);
    Api.get("/api/" + collection + "/" + UUID.randomUUID(), partner).statusCode(403);
  }
}
