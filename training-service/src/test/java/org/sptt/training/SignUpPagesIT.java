package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.sql.Sql;
import org.sptt.testing.MailServerResource;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.training.mail.PersonalLinks;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(MailServerResource.class)
class SignUpPagesIT {

  @Inject Sql sql;
  @Inject PersonalLinks links;

  @Test
  void leadFromTheAgendaToAPlace() {
    UUID session = PlannedSessions.open("page-sign-up", 1).id();
    assertThat(Pages.open("/sessions/" + session))
        .contains("href=\"/training/sessions/" + session + "/inscription\"");

    OpenPage done = signUp(session, person("first@page.example"));
    OpenPage waiting = signUp(session, person("second@page.example"));

    assertThat(done.status()).isEqualTo(200);
    assertThat(done.text()).contains("Inscription enregistrée", "votre place est confirmée");
    assertThat(waiting.text()).contains("vous êtes sur la liste d&#39;attente");
    Pages.open("/sessions/" + session + "/inscription");
    Pages.open("/sessions/" + session + "/inscription/faite?place=waiting");
  }

  @Test
  void keepWhatWasTypedAndSayWhatIsWrong() {
    UUID session = PlannedSessions.open("page-wrong", 1).id();

    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("givenName", "Ka\tte");
    typed.put("familyName", "");
    typed.put("email", "no-address");

    OpenPage refused = signUp(session, typed);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains(
            "value=\"no-address\"",
            "Une adresse e-mail complète",
            "À remplir.",
            "Sans retour à la ligne ni caractère invisible.")
        .as("in the order of the page")
        .containsSubsequence(">Prénom : Sans", ">Nom : À", ">Adresse e-mail : Une");
  }

  @Test
  void sayInFrenchThatItIsTooLateOrTooOften() {
    UUID late = PlannedSessions.open("page-late", "\"closesAt\":\"2021-01-01T10:00\"").id();
    UUID open = PlannedSessions.open("page-often", 5).id();

    assertThat(Pages.open("/sessions/" + late)).doesNotContain("/inscription\"");
    OpenPage refused = signUp(late, person("late@page.example"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Les inscriptions sont closes.");
    for (int i = 0; i < 10; i++) {
      SignUps.place(open, "often@page.example");
    }
    assertThat(signUp(open, person("often@page.example")).text())
        .contains("Trop de demandes en peu de temps.");
  }

  @Test
  void takeNothingFromMachinesThatFillInEverything() {
    UUID session = PlannedSessions.open("page-trap", 1).id();

    OpenPage done =
        signUp(
            session,
            Map.of(
                "givenName",
                "B",
                "familyName",
                "B",
                "email",
                "bot@page.example",
                "website",
                "http://x"));

    assertThat(done.text()).contains("Inscription enregistrée");
    assertThat(count(session)).isZero();
  }

  @Test
  void areNotThereForWhatNobodySignsUpTo() {
    UUID draft =
        PlannedSessions.planned(PlannedSessions.body(Trainings.offering("page-draft"))).id();

    Pages.refused(404, "/sessions/" + draft + "/inscription");
    Pages.refused(404, "/sessions/" + Trainings.heldSession("page-held") + "/inscription");
    Pages.refused(404, "/mon-inscription/" + links.of(UUID.randomUUID()));
    Pages.refused(404, "/mon-inscription/forged");
  }

  @Test
  void letPeopleManageTheirOwnRegistration() {
    UUID session = PlannedSessions.open("page-mine", 1).id();
    SignUps.post(
        session, SignUps.body("has@page-mine.example").replace("}", ",\"keepInformed\":true}"));
    SignUps.place(session, "waits@page-mine.example");
    String has = "/mon-inscription/" + link(session, "has@page-mine.example");
    String waits = "/mon-inscription/" + link(session, "waits@page-mine.example");

    assertThat(Pages.open(waits))
        .contains(
            "Sur la liste d&#39;attente", "Vous êtes la prochaine personne.", "Pourquoi ce rang");
    assertThat(OpenPage.at(has).send("/training" + has + "/accord", Map.of()).text())
        .contains("Vous ne serez plus informé·e des autres sessions.");
    OpenPage cancelled =
        OpenPage.at(has + "/annulation").send("/training" + has + "/annulation", Map.of());
    assertThat(cancelled.text()).contains("Votre inscription est annulée.", "Inscription annulée");

    OpenPage offered = OpenPage.at(waits);
    assertThat(offered.text()).contains("Une place vous est proposée", "À répondre avant le ");
    OpenPage accepted = offered.send("/training" + waits + "/acceptation", Map.of());
    assertThat(accepted.text()).contains("Votre place est confirmée.", "Place confirmée");
    Pages.open(waits + "/annulation");
  }

  private static OpenPage signUp(UUID session, Map<String, String> fields) {
    String page = "/sessions/" + session + "/inscription";
    return OpenPage.at(page).send("/training" + page, fields);
  }

  private static Map<String, String> person(String email) {
    return Map.of("givenName", "Camille", "familyName", "Exemple", "email", email);
  }

  private String link(UUID session, String email) {
    return links.of(
        sql.query(
                "select id from registration where session_id = ? and email = ?",
                row -> row.getObject(1, UUID.class),
                session,
                email)
            .get(0));
  }

  private long count(UUID session) {
    return sql.query(
            "select count(*) from registration where session_id = ?",
            row -> row.getLong(1),
            session)
        .get(0);
  }
}
