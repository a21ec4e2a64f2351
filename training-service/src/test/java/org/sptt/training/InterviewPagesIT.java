package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sptt.events.FollowUpInterviewRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class InterviewPagesIT {

  @Test
  void planWhoIsToBeCalledAndKeepWhatTheySaid() {
    UUID session = Trainings.heldSession("called");
    UUID registration = People.came(session, "called@example.org", TestDirectory.structure());
    UUID id = planned(session, registration, "called");

    OpenPage kept =
        OpenPage.at("/entretiens/" + id, TokenIssuer.coordinator()).send(action(id), result("0"));

    assertThat(kept.text()).contains("L&#39;entretien est enregistré.", "Citation anonyme");
    assertThat(TestKafka.told(FollowUpInterviewRecorded.class, e -> e.interviewId().equals(id), 2))
        .last()
        .satisfies(told -> assertThat(told.quoteConsent()).isEqualTo("anonymous"))
        .satisfies(told -> assertThat(told.consentUntil()).isEqualTo("2099-12-31"));
    assertThat(OpenPage.at("/entretiens/" + id, TokenIssuer.coordinator()).text())
        .contains("action=\"/reporting/bilans/temoignage\"");
    Api.get("/api/follow-up-interviews/" + id, TokenIssuer.coordinator())
        .body("status", equalTo("done"))
        .body("testimony", equalTo("J'ai changé mes ateliers."));
    Api.get("/api/follow-up-interviews/" + id, TokenIssuer.evaluator())
        .body("testimony", nullValue());
  }

  @Test
  void needAnEndOfConsentAndTellTheSecondOfTwoEditors() {
    UUID session = Trainings.heldSession("consent");
    UUID registration = People.came(session, "consent@example.org", TestDirectory.structure());
    UUID id = planned(session, registration, "consent");
    Map<String, Object> endless = new LinkedHashMap<>(result("0"));
    endless.remove("consentUntil");
    OpenPage open = OpenPage.at("/entretiens/" + id, TokenIssuer.coordinator());

    OpenPage refused = open.send(action(id), endless);
    open.send(action(id), result("0"));
    OpenPage late = open.send(action(id), result("0"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("Indiquez jusqu&#39;à quand la personne accepte d&#39;être citée.")
        .contains("changé mes ateliers");
    assertThat(late.status()).isEqualTo(412);
  }

  @Test
  void sayWhenAConsentHasEnded() {
    UUID session = Trainings.heldSession("ended");
    UUID registration = People.came(session, "ended@example.org", TestDirectory.structure());
    UUID id = planned(session, registration, "ended");
    Map<String, Object> ended = new LinkedHashMap<>(result("0"));
    ended.put("consentUntil", Today.date().minusDays(1).toString());

    OpenPage.at("/entretiens/" + id, TokenIssuer.coordinator()).send(action(id), ended);

    assertThat(OpenPage.at("/entretiens/" + id, TokenIssuer.coordinator()).text())
        .contains("Ce consentement a pris fin")
        .doesNotContain("/reporting/bilans/temoignage");
  }

  private static UUID planned(UUID session, UUID registration, String name) {
    String path = "/sessions/" + session + "/entretiens";
    OpenPage list =
        OpenPage.at(path, TokenIssuer.coordinator())
            .send("/training" + path, Map.of("registrations", registration.toString()));
    Matcher link =
        Pattern.compile("/training/entretiens/([0-9a-f-]{36})\">Camille " + name + "<")
            .matcher(list.text());
    assertThat(link.find()).as("the interview in %s", list.text()).isTrue();
    return UUID.fromString(link.group(1));
  }

  private static Map<String, Object> result(String version) {
    return Map.of(
        "version", version,
        "doneOn", "2023-04-20",
        "testimony", "J'ai changé mes ateliers.",
        "quoteConsent", "anonymous",
        "consentUntil", "2099-12-31");
  }

  private static String action(UUID id) {
    return "/training/entretiens/" + id;
  }
}
