package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonCategories;
import org.sptt.events.PersonKey;
import org.sptt.events.RectificationCarriedOut;
import org.sptt.events.RectificationKeyOffered;
import org.sptt.events.RectificationRequested;
import org.sptt.events.RectificationSent;
import org.sptt.events.SealedText;
import org.sptt.events.WorkshopAttendanceRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestCopies;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RectificationIT {

  @Inject PersonKey keys;

  @Test
  void correctsWhoCameAndWhoConsulted() {
    UUID wrong = keys.of("falschfink@example.org");
    UUID right = keys.of("richtigfink@example.org");
    TestDirectory.person(wrong, PersonCategories.UNKNOWN);
    UUID workshop =
        Api.entered(
            "/api/workshops/external/it/rectified",
            "{\"theme\":\"publics\",\"status\":\"held\",\"heldOn\":\"2024-05-14\"}");
    UUID attendance =
        Api.entered(
            "/api/workshops/%s/attendances".formatted(workshop),
            "{\"participant\":{\"familyName\":\"Fink\",\"email\":\"falschfink@example.org\"}}");
    UUID group =
        Api.entered(
            "/api/consultation-groups/external/it/rectified",
            """
            {"heldOn":"2024-02-15","presenterKey":"%s","participantKeys":["%s","%s","%s"]}"""
                .formatted(wrong, wrong, TestDirectory.person(), TestDirectory.person()));

    UUID id = UUID.randomUUID();
    TestKafka.tell(new RectificationRequested(id, wrong, right));
    RectificationKeyOffered offered =
        TestKafka.told(RectificationKeyOffered.class, each -> each.rectificationId().equals(id), 1)
            .get(0);
    TestKafka.tell(
        new RectificationSent(
            id,
            "experimentation",
            SealedText.seal("{\"email\":\"richtigfink@example.org\"}", offered.publicKey())));

    assertThat(
            TestKafka.told(
                    RectificationCarriedOut.class, each -> each.rectificationId().equals(id), 1)
                .get(0)
                .stores())
        .containsEntry("workshop-attendances", 1)
        .containsEntry("consultation-groups", 1);
    assertThat(TestCopies.of(wrong)).allSatisfy(store -> assertThat(store).isEmpty());
    Api.get(
            "/api/workshops/%s/attendances/%s".formatted(workshop, attendance),
            TokenIssuer.coordinator())
        .body("personKey", equalTo(right.toString()))
        .body("familyName", equalTo("Fink"))
        .body("email", equalTo("richtigfink@example.org"));
    Api.get("/api/consultation-groups/" + group, TokenIssuer.coordinator())
        .body("presenterKey", equalTo(right.toString()));
    assertThat(
            TestKafka.told(
                WorkshopAttendanceRecorded.class,
                each -> each.attendanceId().equals(attendance),
                2))
        .last()
        .satisfies(told -> assertThat(told.personKey()).isEqualTo(right));
  }
}
