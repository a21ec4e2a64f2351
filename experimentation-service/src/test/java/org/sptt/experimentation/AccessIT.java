package org.sptt.experimentation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
    UUID theirs = TestDirectory.structure("access-theirs");
    UUID experimentation =
        Api.entered(
            "/api/experimentations/external/it/access",
            """
            {"structureId":"%s","title":"T","status":"idea","proposedOn":"2024-02-15"}"""
                .formatted(theirs));
    String list = "/api/experimentations/%s/to-do-list".formatted(experimentation);
    Api.entered(list, "{\"filledOn\":\"2024-03-05\",\"items\":[\"Relire\"]}");
    UUID workshop =
        Api.entered(
            "/api/workshops/external/it/access",
            "{\"theme\":\"publics\",\"status\":\"held\",\"heldOn\":\"2024-05-14\"}");
    UUID attendance =
        Api.entered(
            "/api/workshops/%s/attendances".formatted(workshop),
            """
            {"participant":{"email":"access@example.org","structureId":"%s"}}"""
                .formatted(theirs));

    AccessMatrix.hidesWhatIsOfOthers(
        "access-mine",
        Map.of(
            "get /experimentation/api/experimentations/{id}",
            "/experimentation/api/experimentations/" + experimentation,
            "get /experimentation/api/experimentations/{experimentationId}/to-do-list",
            "/experimentation" + list,
            "get /experimentation/api/workshops/{workshopId}/attendances/{id}",
            "/experimentation/api/workshops/%s/attendances/%s".formatted(workshop, attendance)),
        Set.of(
            "get /experimentation/api/workshops/{id}",
            "get /experimentation/api/workshops/{workshopId}/attendances"));
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }

  @Test
  void letsOnlyCoordinatorsWrite() {
    AccessMatrix.refusesWritesOfReaders();
  }

  @Test
  void keepsConsultationGroupsFromPartners() {
    String partner = TokenIssuer.partnerOf("labo-curieux");

    Api.get("/api/consultation-groups", partner).statusCode(403);
    Api.get("/api/consultation-groups/" + UUID.randomUUID(), partner).statusCode(403);
  }
}
