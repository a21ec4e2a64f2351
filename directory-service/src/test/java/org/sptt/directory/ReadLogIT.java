package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonalDataRead;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReadLogIT {

  @Test
  void showsWhatWasReadInOtherServicesAndByWhom() {
    PersonalDataRead known = read("test-coordinator", "registrations-export", 1_234);
    TestKafka.tell(known);
    TestKafka.tell(known);
    TestKafka.tell(read("0d5a3a0c-5f4e-4a54-9a33-6d0a6f3f7b11", "signing-sheet", 7));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(Pages.open("/gestion/droits", TokenIssuer.coordinator()))
                    .contains("Feuille d&#39;émargement"));
    assertThat(Pages.open("/gestion/droits", TokenIssuer.coordinator()))
        .containsOnlyOnce(
            "<td>test-coordinator</td><td>Formations</td><td>Export des inscriptions</td>"
                + "<td class=\"number\">1234</td>")
        .contains("<td>0d5a3a0c-5f4e-4a54-9a33-6d0a6f3f7b11</td><td>Formations</td>");
  }

  private static PersonalDataRead read(String account, String what, int people) {
    return new PersonalDataRead(UUID.randomUUID(), "training", account, what, null, people);
  }
}
