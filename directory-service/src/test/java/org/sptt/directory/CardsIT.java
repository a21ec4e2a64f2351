package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CardsIT {

  private static final String STRUCTURES = "/api/structures/external/it/cards-";
  private static final String LIST = "/gestion/structures";

  @Test
  void knowsCodeAndDepartmentOfACommune() {
    UUID id =
        Api.entered(
            STRUCTURES + "place",
            "{\"name\":\"S\",\"commune\":\"saint omer\",\"department\":\"62\"}");

    Api.get("/api/structures/" + id, TokenIssuer.coordinator())
        .body("commune", equalTo("Saint-Omer"))
        .body("communeCode", equalTo("62765"))
        .body("department", equalTo("62"));
    Api.refused(422, "unknown-commune", STRUCTURES + "x", "{\"name\":\"S\",\"commune\":\"Nulle\"}");
    Api.refused(
        422,
        "commune-elsewhere",
        STRUCTURES + "x",
        "{\"name\":\"S\",\"commune\":\"Amiens\",\"department\":\"59\"}");
  }

  @Test
  void letsASiretBeThereOnce() {
    String first = "{\"name\":\"Première\",\"siret\":\"732 829 320 00074\"}";
    UUID id = Api.entered(STRUCTURES + "siret", first);

    Api.unchanged(STRUCTURES + "siret", first);
    Api.get("/api/structures/" + id, TokenIssuer.coordinator())
        .body("siret", equalTo("73282932000074"));
    Api.refused(409, "siret-known", STRUCTURES + "siret-2", first);
    Api.put(STRUCTURES + "x", "{\"name\":\"S\",\"siret\":\"73282932000075\"}").statusCode(400);
    Api.refused(
        422,
        "siret-and-absence",
        STRUCTURES + "x",
        "{\"name\":\"S\",\"siret\":\"35600000009075\",\"siretAbsence\":\"abroad\"}");
  }

  @Test
  void keepsWhatAnImportHasNoWordsFor() {
    UUID id =
        Api.entered(
            STRUCTURES + "kept",
            """
            {"name":"S","siretAbsence":"not-declared","presentation":"P",\
            "contact":{"website":"https://s.example.org/"},"accessibility":"Plain-pied."}""");

    Api.changed(STRUCTURES + "kept", "{\"name\":\"T\"}");
    Api.unchanged(STRUCTURES + "kept", "{\"name\":\"T\"}");

    Api.get("/api/structures/" + id, TokenIssuer.coordinator())
        .body("name", equalTo("T"))
        .body("siretAbsence", equalTo("not-declared"))
        .body("presentation", equalTo("P"))
        .body("accessibility", equalTo("Plain-pied."))
        .body("contact.website", equalTo("https://s.example.org/"));
  }

  @Test
  void saysWhatWouldMakeACardBetter() {
    UUID id = Api.entered(STRUCTURES + "quality", "{\"name\":\"S\",\"category\":\"Culture\"}");

    Api.get("/api/structures/" + id + "/quality", TokenIssuer.coordinator())
        .body("freshness", equalTo(100))
        .body("missing", hasItem("siret"))
        .body("missing", not(hasItem("category")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "javascript:alert(1)",
        "http://10.0.0.1"
      })
  void refusesLinksThatLeadIntoPrivateNetworks(String link) {
    Api.put(STRUCTURES + "x", "{\"name\":\"S\",\"contact\":{\"website\":\"%s\"}}".formatted(link))
        .statusCode(400);
    Api.put(
            "/api/initiatives/external/it/cards-x",
            "{\"title\":\"T\",\"spottedOn\":\"2023-01-01\",\"links\":[\"%s\"]}".formatted(link))
        .statusCode(400);
  }

  @Test
  void areKeptOnPages() {
    String token = TokenIssuer.coordinator();
    OpenPage creation = OpenPage.at(LIST + "/nouvelle", token);

    OpenPage refused =
        creation.send("/directory" + LIST + "/nouvelle", Map.of("name", "Maison <b>neuve</b>"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Donnez le SIRET, ou dites pourquoi il n&#39;y en a pas.");

    OpenPage kept =
        refused.send(
            "/directory" + LIST + "/nouvelle",
            Map.of(
                "name",
                "Maison <b>neuve</b>",
                "siretAbsence",
                "to-be-asked",
                "commune",
                "beauvais",
                "contact.email",
                "maison@example.org"));
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.text())
        .contains("La fiche est enregistrée.", "Maison &lt;b&gt;neuve&lt;/b&gt;", "Beauvais")
        .contains("Qualité de la fiche");
    String id = kept.text().replaceAll("(?s).*action=\"[^\"]*/([0-9a-f-]{36})\\?version.*", "$1");
    String form = "/directory" + LIST + "/" + id + "?version=0";
    OpenPage changed = kept.send(form, Map.of("name", "Maison vieille", "siretAbsence", "abroad"));
    assertThat(changed.text()).contains("Maison vieille", "?version=1");

    OpenPage late = kept.send(form, Map.of("name", "Maison d'un autre", "siretAbsence", "abroad"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text()).contains("Une autre personne vient de changer", "d&#39;un autre");
    assertThat(Pages.open("/structures/" + id)).contains("Maison vieille");
    assertThat(Pages.open(LIST + "?q=maison%20vieille", token)).contains("Maison vieille");
    Pages.refused(403, LIST, TokenIssuer.evaluator());
  }

  @Test
  void tellTheStoryOfAnInitiativeAndRunNothingOfIt() {
    UUID id =
        Api.entered(
            "/api/initiatives/external/it/cards-story",
            """
            {"title":"Sciences au marché","ledBy":"Claude Exemple","spottedOn":"2023-03-22",\
            "story":"Un jour.\\n<script>alert(1)</script>","goodPractice":"Venir tôt.",\
            "links":["https://marche.example.org/?a=1&b=2"]}""");

    assertThat(Pages.open("/initiatives/" + id))
        .contains("Un jour.", "&lt;script&gt;", "Venir tôt.")
        .contains("href=\"https://marche.example.org/?a=1&amp;b=2\"")
        .doesNotContain("Claude");
    Api.unchanged(
        "/api/initiatives/external/it/cards-story",
        """
        {"title":"Sciences au marché","ledBy":"Claude Exemple","spottedOn":"2023-03-22",\
        "story":"Un jour.\\n<script>alert(1)</script>"}""");
  }

  @Test
  void haveMeetingsWithReportAndFollowUp() {
    String token = TokenIssuer.coordinator();
    UUID expert =
        Api.entered(
            "/api/experts/external/it/cards-met",
            "{\"kind\":\"person\",\"name\":\"Ronan Rendez\",\"listedOn\":\"2023-03-01\"}");
    OpenPage list =
        OpenPage.at("/gestion/rendez-vous/nouveau", token)
            .send(
                "/directory/gestion/rendez-vous/nouveau",
                Map.of(
                    "expertId",
                    expert.toString(),
                    "heldOn",
                    "2024-05-02",
                    "report",
                    "Très utile.",
                    "followUp",
                    "Rappeler.",
                    "followUpBy",
                    "2024-06-01"));

    assertThat(list.text())
        .contains(
            "Le rendez-vous est enregistré.", "Ronan Rendez", "À faire avant le 1er juin 2024");
    String id = list.text().replaceAll("(?s).*rendez-vous/([0-9a-f-]{36})\">2 mai 2024.*", "$1");
    OpenPage.at("/gestion/rendez-vous/" + id, token)
        .send(
            "/directory/gestion/rendez-vous/" + id + "?version=0",
            Map.of(
                "expertId",
                expert.toString(),
                "heldOn",
                "2024-05-02",
                "followUp",
                "Rappeler.",
                "followUpDone",
                "true"));
    assertThat(Pages.open("/gestion/rendez-vous?open=true", token)).doesNotContain("Ronan Rendez");
    Api.get("/api/meetings/" + id, token)
        .body("followUpDone", equalTo(true))
        .body("report", nullValue());
    OpenPage.at("/gestion/rendez-vous/" + id + "/retrait", token)
        .send("/directory/gestion/rendez-vous/" + id + "/retrait", Map.of());
    Api.get("/api/meetings/" + id, token).statusCode(404);
  }

  @Test
  void showCoordinatorsAllTheyKeep() {
    String token = TokenIssuer.coordinator();
    UUID expert =
        Api.entered(
            "/api/experts/external/it/cards-pages",
            "{\"kind\":\"person\",\"name\":\"Ada Fiche\",\"listedOn\":\"2023-03-01\"}");

    assertThat(Pages.open("/gestion", token)).contains("Tenir l&#39;annuaire");
    assertThat(Pages.open("/gestion/ressources?q=ada", token)).contains("Ada Fiche");
    OpenPage kept =
        OpenPage.at("/gestion/ressources/" + expert, token)
            .send(
                "/directory/gestion/ressources/" + expert + "?version=0",
                Map.of(
                    "kind",
                    "person",
                    "name",
                    "Ada Fichée",
                    "themes",
                    "genre\n\n jeu ",
                    "listedOn",
                    "2023-03-01"));
    assertThat(kept.text()).contains("Ada Fichée", "genre\njeu");
    assertThat(Pages.open("/gestion/initiatives", token)).contains("Nouvelle initiative");
    assertThat(Pages.open("/gestion/initiatives/nouvelle", token)).contains("Ce qui a marché");
  }
}
