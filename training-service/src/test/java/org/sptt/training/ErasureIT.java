package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonErased;
import org.sptt.events.PersonKey;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestCopies;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ErasureIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String EMAIL = "kanarienvogelchen@example.org";
  private static final String OTHER_EMAIL = "kanarienvogelchen.2@example.org";
  private static final List<String> CANARIES =
      List.of("kanarienvogelchen", "Wellensittichowska", "Zwitscherton", "Nachtigallenschlag");

  @Inject PersonKey keys;

  @Test
  void leavesNoTraceOfAPersonInAnyFileButTheJournal() {
    UUID person = keys.of(EMAIL);
    UUID other = keys.of(OTHER_EMAIL);
    UUID session = Trainings.heldSession("erased");
    UUID registration = People.came(session, EMAIL, TestDirectory.structure());
    People.came(session, OTHER_EMAIL, TestDirectory.structure());
    Api.put(
            People.attendances(session),
            """
            {"participant":{"givenName":"Zwitscherton","familyName":"Wellensittichowska",\
            "email":"%s"},"halfDays":[{"day":"2023-03-30","part":"am"}]}"""
                .formatted(EMAIL))
        .statusCode(200);
    String spoken =
        Trainings.heldSessionBody(Trainings.offering("erased-spoken"))
            .replaceFirst(
                "}$",
                ",\"speakers\":[{\"name\":\"Wellensittichowska\",\"email\":\"%s\"}]}"
                    .formatted(EMAIL));
    Api.entered(Trainings.SESSIONS + "erased-spoken", spoken);
    UUID interview =
        Api.entered(
            "/api/follow-up-interviews/external/it/kanarienvogelchen",
            """
            {"sessionId":"%s","email":"%s","status":"done","doneOn":"2023-05-02",\
            "quoteConsent":"named","testimony":"Nachtigallenschlag"}"""
                .formatted(session, EMAIL));
    for (String canary : CANARIES) {
      assertThat(RawFiles.holding(canary)).as("before: %s", canary).isNotEmpty();
    }

    JsonNode copy = TestCopies.of(person, other);
    assertThat(copy.at("/registrations/0/familyName").asText()).isEqualTo("Wellensittichowska");
    assertThat(copy.at("/registrations/0/halfDays").toString()).isEqualTo("[\"2023-03-30:am\"]");
    assertThat(copy.at("/registrations/1/email").asText()).isEqualTo(OTHER_EMAIL);
    assertThat(copy.at("/speakers/0/email").asText()).isEqualTo(EMAIL);
    assertThat(copy.at("/interviews/0/testimony").asText()).isEqualTo("Nachtigallenschlag");

    UUID erasure = UUID.randomUUID();
    TestKafka.tell(new PersonErased(erasure, person, List.of(other)));

    ErasureCarriedOut done =
        TestKafka.told(ErasureCarriedOut.class, event -> event.erasureId().equals(erasure), 1)
            .get(0);
    assertThat(done.service()).isEqualTo("training");
    assertThat(done.stores())
        .containsEntry("registrations", 2)
        .containsEntry("speakers", 1)
        .containsEntry("interviews", 1);
    for (String canary : CANARIES) {
      await("forgetting " + canary)
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(RawFiles.keeping(canary)).isEmpty());
      assertThat(RawFiles.told(canary)).as("told: %s", canary).isFalse();
    }
    assertThat(TestCopies.of(person, other)).allSatisfy(store -> assertThat(store).isEmpty());
    UUID fresh = keys.afterErasure(person, erasure);
    Api.get(People.attendances(session) + "/" + registration, TokenIssuer.coordinator())
        .statusCode(200)
        .body("personKey", equalTo(fresh.toString()));
    Api.get("/api/follow-up-interviews/" + interview, TokenIssuer.coordinator())
        .body("doneOn", equalTo("2023-05-02"));
  }
}
