package org.sptt.directory;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers(
        "get /directory/api/entries",
        "get /directory/api/erasures/receipt-key",
        "get /directory/cartes/{id}.vcf",
        "get /directory/exports/annuaire.{format}");
  }

  @Test
  void refusesWrongRoles() {
    AccessMatrix.refusesWrongRoles();
  }

  @Test
  void hidesWhatIsOfOtherStructures() {
    structure("access-mine");
    UUID theirs = structure("access-theirs");
    UUID person =
        Api.entered(
            "/api/people/external/it/access",
            "{\"givenName\":\"Alix\",\"email\":\"access@example.org\",\"structureId\":\"%s\"}"
                .formatted(theirs));
    UUID membership =
        Api.entered(
            "/api/memberships/external/it/access",
            "{\"personKey\":\"%s\",\"joinedOn\":\"2024-01-01\"}".formatted(person));
    UUID expert =
        Api.entered(
            "/api/experts/external/it/access",
            """
            {"kind":"structure","name":"E","structureId":"%s","listedOn":"2024-01-01"}"""
                .formatted(theirs));

    AccessMatrix.hidesWhatIsOfOthers(
        "access-mine",
        Map.of(
            "get /directory/api/people/{id}", "/directory/api/people/" + person,
            "get /directory/api/memberships/{id}", "/directory/api/memberships/" + membership,
            "get /directory/api/experts/{id}", "/directory/api/experts/" + expert),
        Set.of(
            "get /directory/api/initiatives/{id}",
            "get /directory/api/structures/{id}",
            "get /directory/api/structures/{id}/quality"));
  }

  private static UUID structure(String organization) {
    return Api.entered(
        "/api/structures/external/it/" + organization,
        "{\"name\":\"S\",\"organization\":\"%s\"}".formatted(organization));
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }

  @Test
  void refusesWritesOfReaders() {
    AccessMatrix.refusesWritesOfReaders();
  }
}
