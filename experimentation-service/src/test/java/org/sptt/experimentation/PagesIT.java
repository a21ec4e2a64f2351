package org.sptt.experimentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestDirectory;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PagesIT {

  @Test
  void showsPartnersTheirOwnAndAnswersTheNeighboursAsIfThereWereNone() {
    String partner = TokenIssuer.partnerOf("pages-own");
    UUID own = entered("own", TestDirectory.structure("pages-own"), "Soirées <script>étoiles");
    UUID other = entered("other", TestDirectory.structure("pages-other"), "Balades à côté");

    assertThat(Pages.open("/", partner))
        .contains("/experimentation/experimentations/" + own, "Soirées &lt;script&gt;étoiles")
        .contains("En cours", "À remplir")
        .doesNotContain("Balades");
    assertThat(Pages.open("/experimentations/" + own, partner)).contains("15 février 2024");
    assertThat(Pages.refused(404, "/experimentations/" + other, partner))
        .contains("Page introuvable")
        .doesNotContain("Balades");
    assertThat(Pages.open("/experimentations/" + other, TokenIssuer.coordinator()))
        .contains("Balades");
  }

  @Test
  void showsAPartnerOfAnUnknownStructureAnEmptyList() {
    entered("somebody-s", TestDirectory.structure(), "Celle de quelqu'un d'autre");

    assertThat(Pages.open("/", TokenIssuer.partnerOf("nobody-knows")))
        .contains("Aucune expérimentation à voir ici")
        .doesNotContain("quelqu&#39;un");
  }

  @Test
  void showsTheToDoListButNotToEvaluators() {
    UUID id = entered("to-do", TestDirectory.structure(), "Avec sa liste");
    Api.entered(
        "/api/experimentations/" + id + "/to-do-list",
        "{\"filledOn\":\"2024-03-05\",\"items\":[\"Confier le budget à Camille Exemple\"]}");

    assertThat(Pages.open("/experimentations/" + id, TokenIssuer.coordinator()))
        .contains("Remplie le 5 mars 2024", "Camille Exemple");
    assertThat(Pages.open("/experimentations/" + id, TokenIssuer.evaluator()))
        .contains("Remplie le 5 mars 2024")
        .doesNotContain("Camille");
  }

  @Test
  void leadsByTitleFromEachPageToTheNext() {
    UUID structure = TestDirectory.structure("pages-long");
    IntStream.rangeClosed(1, 51)
        .forEach(number -> entered("long-" + number, structure, "Titre " + (1000 - number)));
    String partner = TokenIssuer.partnerOf("pages-long");

    String first = Pages.open("/", partner);
    assertThat(first).containsSubsequence("Titre 949", "Titre 998").doesNotContain("Titre 999");
    String next = first.split("href=\"/experimentation/(?=\\?after)")[1].split("\"")[0];

    assertThat(Pages.open("/" + next, partner))
        .contains("Titre 999", "Revenir au début")
        .doesNotContain("Titre 998");
  }

  @Test
  void keepsItsPagesForTheSignedInWhoHaveARole() {
    String visitor = TokenIssuer.withRole("visitor");
    assertThat(Pages.refused(403, "/", visitor)).contains("Page réservée");
    assertThat(Pages.refused(404, "/nulle-part")).contains("Page introuvable");
  }

  private static UUID entered(String externalId, UUID structure, String title) {
    return Api.entered(
        "/api/experimentations/external/it/pages-" + externalId,
        """
        {"structureId":"%s","title":"%s","status":"under-way","proposedOn":"2024-02-15",\
        "themes":["publics"]}"""
            .formatted(structure, title));
  }
}
