package org.sptt.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"questionnaires", "questions", "respondents"})
  void keepsWhatIsNoStructuresFromPartners(String collection) {
    String partner = TokenIssuer.partnerOf("labo-curieux");

    Api.get("/api/" + collection, partner).statusCode(403);
    Api.get("/api/" + collection + "/" + UUID.randomUUID(), partner).statusCode(403);
  }
}
