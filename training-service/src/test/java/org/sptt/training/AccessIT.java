package org.sptt.training;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.testing.AccessMatrix;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;

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
  void refusesWrongRoles() {
    AccessMatrix.refusesWrongRoles();
  }

  @Test
  void hidesWhatIsOfOtherStructures() {
    TestDirectory.structure("access-mine");
    UUID theirs = TestDirectory.structure("access-theirs");
    UUID session = Trainings.heldSession("access");
    UUID came = People.came(session, "access@example.org", theirs);
    String sessions = "/training/api/sessions/" + session;

    AccessMatrix.hidesWhatIsOfOthers(
        "access-mine",
        Map.of(
            "get /training/api/sessions/{sessionId}/attendances/{id}",
            sessions + "/attendances/" + came,
            "get /training/api/sessions/{sessionId}/registrations/{id}",
            sessions + "/registrations/" + came,
            "get /training/attestations/{registrationId}.pdf",
            "/training/attestations/%s.pdf".formatted(came)),
        Set.of(
            "get /training/api/offerings/{id}",
            "get /training/api/sessions/{id}",
            "get /training/api/sessions/{sessionId}/attendances",
            "get /training/api/sessions/{sessionId}/registrations",
            "get /training/exports/inscriptions.{format}",
            "get /training/exports/presences.{format}"));
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
