package org.sptt.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonKey;
import org.sptt.events.PersonalDataRead;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReadLogIT {

  private static final String PARTNER = "read-log";

  @Inject PersonKey keys;

  @Test
  void tellsWhoTookWhatAndNeverWhoWasShownNoName() {
    UUID session = Trainings.heldSession("read-log");
    UUID structure = TestDirectory.structure(PARTNER);
    UUID registration = People.came(session, "read.log@example.org", structure);
    People.came(session, "read.log.other@example.org", TestDirectory.structure());
    String export = "/exports/inscriptions.csv?session=" + session;

    taken(export, TokenIssuer.evaluator());
    taken(export, TokenIssuer.coordinator());
    taken("/exports/presences.xlsx?session=" + session, TokenIssuer.partnerOf(PARTNER));
    taken("/attestations/" + registration + ".pdf", TokenIssuer.partnerOf(PARTNER));
    taken("/sessions/" + session + "/attestations.pdf", TokenIssuer.coordinator());
    Pages.open("/sessions/" + session + "/emargement", TokenIssuer.coordinator());
    Api.get("/api/sessions/" + session + "/registrations", TokenIssuer.evaluator());
    Api.get("/api/sessions/" + session + "/attendances", TokenIssuer.coordinator());

    read("test-coordinator", "registrations-export", null, 2);
    read("test-partner", "attendances-export", null, 1);
    read("test-partner", "certificate", keys.of("read.log@example.org"), 1);
    read("test-coordinator", "certificates", null, 2);
    read("test-coordinator", "signing-sheet", null, 2);
    read("test-coordinator", "attendances-by-api", null, 2);
    assertThat(TestKafka.told(PersonalDataRead.class, read -> true, 6))
        .noneMatch(read -> read.account().equals("test-evaluator"));
  }

  private static void taken(String path, String token) {
    given().auth().oauth2(token).get(path).then().statusCode(200);
  }

  private static void read(String account, String what, UUID personKey, int people) {
    assertThat(TestKafka.told(PersonalDataRead.class, read -> read.what().equals(what), 1))
        .anySatisfy(
            read ->
                assertThat(read)
                    .isEqualTo(
                        new PersonalDataRead(
                            read.readId(), "training", account, what, personKey, people)));
  }
}
