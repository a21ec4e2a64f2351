package org.sptt.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
  void showsTheTeamQuestionnairesAndInterviews() {
    Api.entered(
        "/api/questionnaires/external/it/shown-on-a-page",
        "{\"title\":\"Enquête <script>régionale\",\"kind\":\"regional-survey\"}");
    UUID interview = interview("team", TestDirectory.structure());

    assertThat(Pages.open("/", TokenIssuer.evaluator()))
        .contains("Enquête &lt;script&gt;régionale", "/survey/interviews/" + interview)
        .contains("19 juin 2024", "A eu lieu");
    assertThat(Pages.open("/interviews/" + interview, TokenIssuer.coordinator()))
        .contains("7 dont 1 femme, 6 hommes", "publics");
  }

  @Test
  void showsPartnersWhatTheyHostAndAnswersTheNeighboursAsIfThereWereNone() {
    String partner = TokenIssuer.partnerOf("pages-host");
    UUID own = interview("own", TestDirectory.structure("pages-host"));
    UUID other = interview("other", TestDirectory.structure("pages-neighbour"));

    assertThat(Pages.open("/", partner))
        .contains("/survey/interviews/" + own)
        .doesNotContain(other.toString(), "Questionnaires");
    Pages.open("/interviews/" + own, partner);
    assertThat(Pages.refused(404, "/interviews/" + other, partner)).contains("Page introuvable");
  }

  @Test
  void keepsItsPagesForTheSignedInWhoHaveARole() {
    String visitor = TokenIssuer.withRole("visitor");
    assertThat(Pages.refused(403, "/", visitor)).contains("Page réservée");
    assertThat(Pages.refused(404, "/nulle-part")).contains("Page introuvable");
  }

  private static UUID interview(String externalId, UUID host) {
    return Api.entered(
        "/api/collective-interviews/external/it/pages-" + externalId,
        """
        {"hostStructureId":"%s","status":"held","plannedOn":"2024-04-04","heldOn":"2024-06-19",\
        "heard":{"women":1,"men":6},"themes":["publics"]}"""
            .formatted(host));
  }
}
