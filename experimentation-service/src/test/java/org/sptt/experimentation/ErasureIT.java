package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonCategories;
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

  @Inject PersonKey keys;

  @Test
  void leavesNoTraceOfAPersonInAnyFileButTheJournal() {
    UUID person = keys.of(EMAIL);
    TestDirectory.person(person, PersonCategories.UNKNOWN);
    UUID second = TestDirectory.person();
    UUID third = TestDirectory.person();
    UUID workshop =
        Api.entered(
            "/api/workshops/external/it/erased",
            "{\"theme\":\"publics\",\"status\":\"held\",\"heldOn\":\"2024-05-14\"}");
    UUID attendance =
        Api.entered(
            "/api/workshops/%s/attendances".formatted(workshop),
            """
            {"participant":{"givenName":"Zwitscherton","familyName":"Wellensittichowska",\
            "email":"%s"}}"""
                .formatted(EMAIL));
    UUID group =
        Api.entered(
            "/api/consultation-groups/external/it/erased",
            """
            {"heldOn":"2024-02-15","presenterKey":"%s","participantKeys":["%s","%s","%s"]}"""
                .formatted(person, person, second, third));
    List<String> canaries = List.of("kanarienvogelchen", "Wellensittichowska", "Zwitscherton");
    canaries.forEach(canary -> assertThat(RawFiles.holding(canary)).as(canary).isNotEmpty());

    JsonNode copy = TestCopies.of(person);
    assertThat(copy.at("/workshop-attendances/0/givenName").asText()).isEqualTo("Zwitscherton");
    assertThat(copy.at("/consultation-groups/0/presents").asBoolean()).isTrue();
    assertThat(copy.at("/known-person/0/gender").asText()).isEqualTo("unknown");

    UUID erasure = UUID.randomUUID();
    TestKafka.tell(new PersonErased(erasure, person, List.of()));

    assertThat(
            TestKafka.told(ErasureCarriedOut.class, event -> event.erasureId().equals(erasure), 1)
                .get(0)
                .stores())
        .containsEntry("workshop-attendances", 1)
        .containsEntry("consultation-groups", 1);
    for (String canary : canaries) {
      await("forgetting " + canary)
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(RawFiles.keeping(canary)).isEmpty());
      assertThat(RawFiles.told(canary)).as("told: %s", canary).isFalse();
    }
    assertThat(TestCopies.of(person)).allSatisfy(store -> assertThat(store).isEmpty());
    String fresh = keys.afterErasure(person, erasure).toString();
    String path = "/api/workshops/%s/attendances/%s".formatted(workshop, attendance);
    Api.get(path, TokenIssuer.coordinator()).body("personKey", equalTo(fresh));
    Api.get("/api/consultation-groups/" + group, TokenIssuer.coordinator())
        .body("presenterKey", equalTo(fresh))
        .body("participantKeys", hasItem(fresh));
  }
}
