package org.sptt.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.PlatformResource;

/** Unlike elsewhere, evaluators write here: defining indicators is their work. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers("get /reporting/bilans/{id}/fichiers/{file}");
  }

  @Test
  void refusesWrongRoles() {
    AccessMatrix.refusesWrongRoles();
  }

  @Test
  void refusesUnknownRoles() {
    AccessMatrix.refusesUnknownRoles();
  }
}
