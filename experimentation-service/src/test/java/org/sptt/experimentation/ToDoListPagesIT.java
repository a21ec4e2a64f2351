package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.ToDoListFilled;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ToDoListPagesIT {

  @Test
  void isWorkedOnOneThingAtATime() {
    String page = page("worked-on");
    String partner = TokenIssuer.partnerOf("worked-on");

    OpenPage begun = OpenPage.at(page, partner).send(list(page), Map.of("text", " Réserver "));
    assertThat(begun.status()).isEqualTo(200);
    assertThat(begun.text()).contains("C&#39;est ajouté.", "<p>Réserver</p>");
    OpenPage two = begun.send(list(page), Map.of("text", "Écrire <le> budget"));
    assertThat(two.text()).contains("<p>Écrire &lt;le&gt; budget</p>");

    OpenPage ticked = two.send(list(page) + "/done", seen("1", two));
    assertThat(ticked.text()).contains("Marqué comme fait", "class=\"done\"");
    Api.get("/api" + page + "/to-do-list", partner).body("numberDone", equalTo(1));
    assertThat(
            TestKafka.told(ToDoListFilled.class, e -> page.endsWith("" + e.experimentationId()), 3))
        .extracting(ToDoListFilled::items, ToDoListFilled::itemsDone)
        .containsExactly(tuple(1, 0), tuple(2, 0), tuple(2, 1));
    OpenPage reopened = ticked.send(list(page) + "/open", seen("1", ticked));
    assertThat(reopened.text()).contains("de nouveau à faire").doesNotContain("class=\"done\"");

    OpenPage asked = OpenPage.at(page + "/to-do-list/0/removal", partner);
    assertThat(asked.text()).contains("Retirer « Réserver » de la to-do list ?");
    OpenPage left = asked.send(list(page) + "/removal", seen("0", asked));
    assertThat(left.text()).contains("retiré de la liste").doesNotContain("<p>Réserver</p>");
    OpenPage last = OpenPage.at(page + "/to-do-list/0/removal", partner);
    assertThat(last.send(list(page) + "/removal", seen("0", last)).text()).contains("À remplir");
  }

  @Test
  void saysItsSentenceOnce() {
    String page = page("once");
    String partner = TokenIssuer.partnerOf("once");
    OpenPage added = OpenPage.at(page, partner).send(list(page), Map.of("text", "Une"));
    OpenPage next = added.send(list(page), Map.of("text", ""));

    assertThat(added.text()).contains("C&#39;est ajouté.");
    assertThat(next.text()).doesNotContain("C&#39;est ajouté.");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
    String page = page("too-long");
    String partner = TokenIssuer.partnerOf("too-long");
    String typed = "é\"<".repeat(200);

    OpenPage refused = OpenPage.at(page, partner).send(list(page), Map.of("text", typed));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains("<title>À corriger : ", "role=\"alert\" tabindex=\"-1\" autofocus")
        .contains("<a href=\"#text\">Chose à faire : Trop long ou trop court : 500 au plus")
        .contains("id=\"text-error\"", "aria-describedby=\"text-hint text-error\"")
        .contains("aria-invalid=\"true\"")
        .contains("value=\"" + "é&quot;&lt;".repeat(200) + "\"");
    assertThat(refused.send(list(page), Map.of("text", "  ")).text()).contains("À remplir.");
    assertThat(refused.send(list(page), Map.of("text", "Court")).text()).contains("<p>Court</p>");
  }

  @Test
  void refusesWhatSomebodyWantsWhoSawAnOlderList() {
    String page = page("older");
    String partner = TokenIssuer.partnerOf("older");
    OpenPage mine = OpenPage.at(page, partner).send(list(page), Map.of("text", "La première"));
    OpenPage theirs = OpenPage.at(page, TokenIssuer.coordinator());
    theirs.send(list(page) + "/done", seen("0", theirs));

    OpenPage refused = mine.send(list(page) + "/done", seen("0", mine));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("Une autre personne vient de changer", "class=\"done\"");
  }

  @Test
  void isNobodysButTheStructuresAndTheCoordinators() {
    String page = page("theirs");
    String partner = TokenIssuer.partnerOf("theirs");
    String neighbour = TokenIssuer.partnerOf("works-other");
    TestDirectory.structure("works-other");
    OpenPage own = OpenPage.at(page, partner).send(list(page), Map.of("text", "À nous"));

    OpenPage elsewhere = OpenPage.at(page, neighbour);
    assertThat(elsewhere.status()).isEqualTo(404);
    assertThat(elsewhere.sendForged(list(page), Map.of("text", "À moi")).status()).isEqualTo(404);
    assertThat(elsewhere.sendForged(list(page) + "/done", seen("0", own)).status()).isEqualTo(404);
    OpenPage evaluator = OpenPage.at(page, TokenIssuer.evaluator());
    assertThat(evaluator.text()).doesNotContain("<form", "À nous");
    assertThat(evaluator.sendForged(list(page), Map.of("text", "À moi")).status()).isEqualTo(403);
    assertThat(OpenPage.at(page, partner).text()).contains("À nous").doesNotContain("À moi");
  }

  @Test
  void refusesAFormThatIsNotTheSitesWithoutLosingWhatWasTyped() {
    String page = page("forged");
    String partner = TokenIssuer.partnerOf("forged");
    OpenPage stranger = OpenPage.at("/");

    OpenPage refused = stranger.sendForged(list(page), Map.of("text", "Venu d'ailleurs <b>"));

    assertThat(refused.status()).isIn(401, 403);
    assertThat(refused.text())
        .contains("Rien n&#39;est encore enregistré")
        .contains("name=\"text\" value=\"Venu d&#39;ailleurs &lt;b&gt;\"")
        .contains("<dd>Venu d&#39;ailleurs &lt;b&gt;</dd>");
    assertThat(OpenPage.at(page, partner).text()).doesNotContain("Venu");
  }

  private static Map<String, String> seen(String position, OpenPage page) {
    String version = page.text().split("name=\"version\" value=\"")[1].split("\"")[0];
    return Map.of("position", position, "version", version);
  }

  private static String list(String page) {
    return "/experimentation" + page + "/to-do-list";
  }

  private static String page(String externalId) {
    UUID structure = TestDirectory.structure(externalId);
    UUID id =
        Api.entered(
            "/api/experimentations/external/works/" + externalId,
            """
            {"structureId":"%s","title":"Une mallette","status":"idea","proposedOn":"2024-02-15"}"""
                .formatted(structure));
    return "/experimentations/" + id;
  }
}
