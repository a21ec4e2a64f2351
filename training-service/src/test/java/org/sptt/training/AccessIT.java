package org.sptt.training;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.PlatformResource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AccessIT {

  @Test
  void refusesStrangers() {
    AccessMatrix.refusesStrangers(
        "post /training/api/sessions/{sessionId}/sign-ups",
        "get /training/api/my-registrations/{link}",
        "post /training/api/my-registrations/{link}/acceptance",
        "post /training/api/my-registrations/{link}/cancellation",
        "post /training/api/my-registrations/{link}/consent-withdrawal",
        "get /training/agenda.ics",
        "get /training/mon-agenda/{link}.ics",
        "get /training/mon-attestation/{link}.pdf");
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
