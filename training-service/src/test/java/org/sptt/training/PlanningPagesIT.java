package org.sptt.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TokenIssuer;
import org.sptt.training.PlannedSessions.Planned;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PlanningPagesIT {

  private static final String ROOT = "/training/planification";

  @Test
  void leadFromADraftToItsCancellation() {
    UUID offering = Trainings.offering("planned-on-page");
    OpenPage draft =
        at("/planification/nouvelle").send(ROOT + "/nouvelle", plan(offering, "Sur la page"));
    UUID id = id(draft);

    OpenPage refused = draft.send(verb(id, "publication"), Map.of("version", version(draft)));
    OpenPage form = at("/planification/sessions/" + id + "/modification");
    Map<String, Object> complete = new LinkedHashMap<>(plan(offering, "Sur la page"));
    complete.put("venue.accessibility", "Plain-pied.");
    complete.put("version", version(form));
    Map<String, Object> unreadable = new LinkedHashMap<>(complete);
    unreadable.put("reserved", "les bénévoles");
    OpenPage corrected = form.send(verb(id, "modification"), unreadable);
    OpenPage changed = form.send(verb(id, "modification"), complete);
    OpenPage published = changed.send(verb(id, "publication"), Map.of("version", version(changed)));
    OpenPage asked = at("/planification/sessions/" + id + "/annulation");
    OpenPage off = asked.send(verb(id, "annulation"), Map.of("version", version(asked)));

    assertThat(draft.text()).contains("comme brouillon", "Brouillon", "Pas encore dite");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Dites comment la session est accessible");
    assertThat(form.text())
        .contains("value=\"2031-03-18T10:00\"", "Dominique Exemple; dominique@example.org")
        .contains("62 ; 3\nbénévoles ; 5");
    assertThat(corrected.status()).isEqualTo(422);
    assertThat(corrected.text()).contains("Une part par ligne", "les bénévoles</textarea>");
    assertThat(published.text()).contains("La session est publiée", "Annoncée");
    assertThat(Pages.open("/sessions/" + id))
        .contains("Sur la page", "Ce rendez-vous est annulé")
        .contains("mardi 18 mars 2031, de 10 h 00 à 12 h 00", "Plain-pied.");
    assertThat(off.text()).contains("La session est annulée");
  }

  @Test
  void tellTheSecondOfTwoEditors() {
    Planned session = PlannedSessions.open("two-editors", 5);
    OpenPage first = at("/planification/sessions/" + session.id() + "/modification");
    OpenPage second = at("/planification/sessions/" + session.id() + "/modification");
    Map<String, Object> plan = new LinkedHashMap<>(plan(offering(first), "Changée"));
    plan.put("venue.accessibility", "Plain-pied.");
    plan.put("version", version(first));

    first.send(verb(session.id(), "modification"), plan);
    OpenPage late = second.send(verb(session.id(), "modification"), plan);

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text()).contains("Une autre personne");
  }

  @Test
  void showWhoHasAPlaceAndWhoWaitsInTheirOrder() {
    Planned session = PlannedSessions.open("in-order", 1);
    SignUps.place(session.id(), "first@example.org");
    SignUps.place(session.id(), "second@example.org");
    SignUps.place(session.id(), "third@example.org");

    assertThat(at("/planification/sessions/" + session.id()).text())
        .containsSubsequence(
            "Inscrit·es",
            "first@example.org",
            "Liste d&#39;attente",
            "second@example.org",
            "third@example.org");
  }

  @Test
  void keepOfferingsAndHeadCounts() {
    OpenPage list =
        at("/offres")
            .send(
                "/training/offres",
                Map.of("kind", "awareness-workshop", "title", "Atelier ouvert à tous"));
    Matcher link =
        Pattern.compile("/training/offres/([0-9a-f-]{36})\">Atelier ouvert").matcher(list.text());
    assertThat(link.find()).isTrue();
    String counts = "/offres/" + link.group(1) + "/comptages";

    OpenPage counted =
        at(counts).send("/training" + counts, Map.of("countedOn", "2023-05-25", "number", "70"));
    OpenPage refused =
        at(counts).send("/training" + counts, Map.of("countedOn", "2099-05-25", "number", "70"));

    assertThat(counted.text()).contains("Le comptage est enregistré.", "25 mai 2023", ">70<");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Cette date est encore à venir");
    Matcher removal =
        Pattern.compile("/training(" + counts + "/[^\"]+/retrait)").matcher(counted.text());
    assertThat(removal.find()).isTrue();
    assertThat(at(removal.group(1)).send("/training" + removal.group(1), Map.of()).text())
        .contains("Le comptage est retiré.")
        .doesNotContain("25 mai 2023");
  }

  @Test
  void showPartnersTheirOwnPeopleOnly() {
    UUID session = Trainings.heldSession("our-people");
    People.came(session, "ours@example.org", TestDirectory.structure("our-people"));
    People.came(session, "theirs@example.org", TestDirectory.structure("their-people"));

    String page = OpenPage.at("/nos-formations", TokenIssuer.partnerOf("our-people")).text();

    assertThat(page)
        .contains("Camille ours", "une demi-journée", "Attestation (PDF)")
        .doesNotContain("theirs");
  }

  @Test
  void areForCoordinatorsOnly() {
    for (String path : new String[] {"/planification", "/offres", "/entretiens"}) {
      assertThat(at(path).status()).as(path).isEqualTo(200);
      assertThat(OpenPage.at(path, TokenIssuer.evaluator()).status()).as(path).isEqualTo(403);
      assertThat(OpenPage.at(path, TokenIssuer.partnerOf("x")).status()).as(path).isEqualTo(403);
    }
    assertThat(OpenPage.at("/nos-formations", TokenIssuer.evaluator()).status()).isEqualTo(403);
  }

  private static OpenPage at(String path) {
    return OpenPage.at(path, TokenIssuer.coordinator());
  }

  private static String verb(UUID id, String verb) {
    return ROOT + "/sessions/" + id + "/" + verb;
  }

  private static Map<String, Object> plan(UUID offering, String title) {
    return Map.of(
        "offeringId", offering.toString(),
        "title", title,
        "startsAt", "2031-03-18T10:00",
        "endsAt", "2031-03-18T12:00",
        "hours", "2",
        "speakers", "Dominique Exemple; dominique@example.org\nClaude Exemple",
        "venue.place", "Amiens",
        "signUp.capacity", "20",
        "reserved", "bénévoles ; 5\n62 : 3",
        "signUp.audience", "all");
  }

  private static UUID id(OpenPage page) {
    return UUID.fromString(found("/training/planification/sessions/([0-9a-f-]{36})/", page));
  }

  private static UUID offering(OpenPage page) {
    return UUID.fromString(found("<option value=\"([0-9a-f-]{36})\" selected", page));
  }

  private static String version(OpenPage page) {
    return found("name=\"version\" value=\"(\\d+)\"", page);
  }

  private static String found(String pattern, OpenPage page) {
    Matcher found = Pattern.compile(pattern).matcher(page.text());
    assertThat(found.find()).as("%s in %s", pattern, page.text()).isTrue();
    return found.group(1);
  }
}
