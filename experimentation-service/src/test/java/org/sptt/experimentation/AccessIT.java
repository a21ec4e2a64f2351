package org.sptt.experimentation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers();
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
