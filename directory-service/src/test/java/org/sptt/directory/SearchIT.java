package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SearchIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bibliothèque ambulante",
        "BIBLIOTHEQUE",
        "ambulante de la bibliotheque",
        "biblio ambul",
        "bibliotèque ambulante",
        "biblliothèque ambulante",
        "biblithèque",
        "bibliohtèque",
        "embulante"
      })
  void findsWhatIsMeant(String text) {
    structure("meant", "La Bibliothèque ambulante", "59", "Culture");

    assertThat(found("kind", "structure", "q", text)).contains("La Bibliothèque ambulante");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambassade", "bibliothèque sédentaire", "'); drop table", "xyz", "§§§'"})
  void findsNothingElse(String text) {
    structure("meant", "La Bibliothèque ambulante", "59", "Culture");

    List<String> all = found("kind", "structure", "q", text);
    if (text.matches(".*[a-z].*")) {
      assertThat(all).doesNotContain("La Bibliothèque ambulante");
    }
  }

  @Test
  void holdsAllFiltersAtOnce() {
    expert("filters-a", "Atelier Zinnia", "35", "[\"trainer\",\"advice\"]", "[\"genre\",\"jeu\"]");
    expert("filters-b", "Atelier Zinnia bis", "35", "[\"trainer\"]", "[\"genre\"]");
    expert("filters-c", "Atelier Zinnia ter", "29", "[\"advice\"]", "[\"jeu\"]");

    assertThat(found("q", "zinnia", "department", "35")).hasSize(2);
    assertThat(found("q", "zinnia", "department", "35", "theme", "jeu", "offer", "advice"))
        .containsExactly("Atelier Zinnia");
    assertThat(found("q", "zinnia", "kind", "initiative")).isEmpty();
  }

  @Test
  void putsNamesBeforeWhatOnlyMentionsThem() {
    Api.put(
        "/api/structures/external/it/search-mentions",
        "{\"name\":\"A la ligne\",\"presentation\":\"Amie de Quetzalcoatl.\"}");
    structure("search-named", "Z Quetzalcoatl", "59", "Culture");
    structure("search-near", "Quetzalcoalt", "59", "Culture");

    assertThat(found("q", "quetzalcoatl"))
        .containsExactly("Z Quetzalcoatl", "A la ligne", "Quetzalcoalt");
  }

  @Test
  void leadsFromPageToPageInTheirOrder() {
    for (int i = 0; i < 7; i++) {
      structure("search-page-" + i, "Pagination Ordonnée " + i, "59", "Culture");
    }
    List<String> names = new ArrayList<>();
    String next = "/api/entries?q=pagination&limit=3";
    while (next != null) {
      var answer = given().get(next).then().statusCode(200).extract();
      names.addAll(answer.<List<String>>path("name"));
      String link = answer.header("Link");
      next = link == null ? null : link.replaceAll(".*<[^>]*/directory([^>]*)>.*", "$1");
    }

    assertThat(names).hasSize(7).isSorted();
  }

  @Test
  void forgetsWhatWasTakenBack() {
    UUID id = expert("search-gone", "Ephémère Structure", "35", "[]", "[]");
    assertThat(found("q", "ephemere")).containsExactly("Ephémère Structure");

    Api.delete("/api/experts/" + id).statusCode(204);

    assertThat(found("q", "ephemere")).isEmpty();
    Pages.refused(404, "/ressources/" + id);
  }

  @Test
  void givesVisitingCardsAndTables() {
    UUID id =
        Api.entered(
            "/api/structures/external/it/search-card",
            """
            {"name":"Le Carnet; d'adresses","commune":"Lille","presentation":"Un, deux",\
            "contact":{"website":"https://carnet.example.org/","email":"a@example.org",\
            "phone":"+33 3 22 00 00 00","address":"1 rue du Test"}}""");

    assertThat(given().get("/cartes/" + id + ".vcf").then().statusCode(200).extract().asString())
        .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
        .contains("FN:Le Carnet\\; d'adresses\r\n", "ADR:;;1 rue du Test;Lille;;;\r\n")
        .contains("NOTE:Un\\, deux\r\n", "EMAIL:a@example.org\r\n")
        .endsWith("END:VCARD\r\n");
    assertThat(
            given()
                .queryParam("q", "carnet d'adresses")
                .get("/exports/annuaire.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Le Carnet; d'adresses", "https://carnet.example.org/");
    given().get("/exports/annuaire.xlsx?kind=structure").then().statusCode(200);
    given().get("/exports/annuaire.ods?kind=structure").then().statusCode(200);
    given().get("/cartes/" + UUID.randomUUID() + ".vcf").then().statusCode(404);
  }

  @Test
  void showsTheTerritoryAsAMapAndAsAList() {
    Api.put(
        "/api/programme",
        "{\"name\":\"P\",\"homeDepartments\":[\"02\",\"80\"],\"startsOn\":\"2023-01-01\"}");
    structure("map-here", "Ici", "80", "Culture");
    structure("map-there", "Là-bas", "13", "Culture");

    assertThat(Pages.open("/carte"))
        .contains("<svg", "Aisne (02) : 0 entrées", "Somme (80)", "Bouches-du-Rhône (13)")
        .contains("Hauts-de-France", "/directory/structures?department=80");
  }

  private static List<String> found(String... parameters) {
    var request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/entries").then().statusCode(200).extract().path("name");
  }

  private static void structure(String id, String name, String department, String category) {
    Api.put(
        "/api/structures/external/it/" + id,
        "{\"name\":\"%s\",\"department\":\"%s\",\"category\":\"%s\"}"
            .formatted(name, department, category));
  }

  private static UUID expert(
      String id, String name, String department, String offers, String themes) {
    return Api.entered(
        "/api/experts/external/it/" + id,
        """
        {"kind":"structure","name":"%s","department":"%s","offers":%s,"themes":%s,\
        "listedOn":"2023-01-31"}"""
            .formatted(name, department, offers, themes));
  }
}
