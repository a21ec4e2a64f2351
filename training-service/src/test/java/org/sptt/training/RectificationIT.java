package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Gender;
import org.sptt.events.PersonKey;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.SealedText;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RectificationIT {

  @Inject PersonKey keys;

  @Test
  void correctsNamesAndKeysAndTellsAgainWhatWasWrong() {
    UUID wrong = keys.of("falschvogel@example.org");
    UUID right = keys.of("richtigvogel@example.org");
    UUID once = Trainings.heldSession("rectified");
    UUID twice = Trainings.heldSession("rectified-twice");
    UUID came = People.came(once, "falschvogel@example.org", TestDirectory.structure());
    UUID cameAsWrong = People.came(twice, "falschvogel@example.org", TestDirectory.structure());
    UUID cameAsRight = People.came(twice, "richtigvogel@example.org", TestDirectory.structure());

    UUID id = UUID.randomUUID();
    TestKafka.tell(new RectificationRequested(id, wrong, right));
    RectificationKeyOffered offered =
        TestKafka.told(RectificationKeyOffered.class, each -> each.rectificationId().equals(id), 1)
            .get(0);
    RectificationSent sent =
        new RectificationSent(
            id,
            "training",
            SealedText.seal(
                "{\"familyName\":\"Richtig\",\"email\":\"richtigvogel@example.org\","
                    + "\"gender\":\"man\"}",
                offered.publicKey()));
    TestKafka.tell(new RectificationSent(id, "experimentation", sent.sealed()));
    TestKafka.tell(sent);
    TestKafka.tell(sent);

    List<RectificationCarriedOut> done =
        TestKafka.told(RectificationCarriedOut.class, each -> each.rectificationId().equals(id), 1);
    assertThat(done).hasSize(1);
    assertThat(done.get(0).stores()).containsEntry("registrations", 2);
    attendance(once, came)
        .body("personKey", equalTo(right.toString()))
        .body("givenName", equalTo("Camille"))
        .body("familyName", equalTo("Richtig"))
        .body("email", equalTo("richtigvogel@example.org"));
    attendance(twice, cameAsRight).body("email", equalTo("richtigvogel@example.org"));
    attendance(twice, cameAsWrong).body("personKey", equalTo(wrong.toString()));
    assertThat(TestKafka.told(AttendanceRecorded.class, e -> e.attendanceId().equals(came), 2))
        .last()
        .satisfies(
            told -> {
              assertThat(told.personKey()).isEqualTo(right);
              assertThat(told.categories().gender()).isEqualTo(Gender.MAN);
            });
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(RawFiles.keeping("falschvogel")).isEmpty());
  }

  private static ValidatableResponse attendance(UUID session, UUID id) {
    return Api.get(People.attendances(session) + "/" + id, TokenIssuer.coordinator())
        .statusCode(200);
  }
}
