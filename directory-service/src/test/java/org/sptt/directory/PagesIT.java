package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PagesIT {

  @Test
  void listsStructuresThatHelpAndNoPersonWhoDoes() {
    expert("cap", "structure", "Cap <script>Sciences</script>", "Secteur A");
    expert("camille", "person", "Camille Exemple", "Secteur A");

    assertThat(Pages.open("/?category=Secteur%20A"))
        .contains("Cap &lt;script&gt;Sciences&lt;/script&gt;", "Forme")
        .doesNotContain("Camille");
  }

  @Test
  void listsInitiativesWithoutWhoLeadsThem() {
    Api.entered(
        "/api/initiatives/external/it/pages",
        """
        {"title":"Parcours d'antan","ledBy":"Claude Exemple","place":"Mouscron",\
        "category":"Culture","spottedOn":"2023-03-22","story":"Une longue histoire"}""");

    assertThat(Pages.open("/initiatives"))
        .contains("Parcours d&#39;antan", "Mouscron", "Culture")
        .doesNotContain("Claude", "longue histoire");
  }

  @Test
  void filtersByCategoryAndIgnoresOneThatIsNone() {
    structure("filter-a", "La Maison A", "Catégorie A");
    structure("filter-b", "La Maison B", "Catégorie B");

    assertThat(Pages.open("/structures?category=Cat%C3%A9gorie%20A"))
        .contains("La Maison A", "<option value=\"Catégorie A\" selected>")
        .doesNotContain("La Maison B");
    assertThat(Pages.open("/structures?q=la%20maison&category=%22%3E%3Cscript%3E"))
        .contains("La Maison A", "La Maison B");
  }

  @Test
  void leadsByNameFromEachPageToTheNext() {
    // One more than a page holds, entered against the order of their names.
    IntStream.iterate(31, number -> number > 0, number -> number - 1)
        .forEach(number -> structure("long-" + number, "Même nom " + number % 2, "Grand & long"));

    String first = Pages.open("/structures?category=Grand%20%26%20long");
    assertThat(first.split("Même nom 0", -1)).hasSize(16);
    assertThat(first.split("Même nom 1", -1)).hasSize(16);
    String next =
        first.split("href=\"/directory/(?=structures\\?category=Grand\\+%26\\+long&amp;after)")[1];
    String second = Pages.open("/" + next.split("\"")[0].replace("&amp;", "&"));

    assertThat(second.split("Même nom 1", -1)).hasSize(2);
    assertThat(second).contains("Revenir au début").doesNotContain("Même nom 0");
  }

  @Test
  void saysInFrenchThatAPageIsNotThere() {
    assertThat(Pages.refused(404, "/" + UUID.randomUUID())).contains("Page introuvable");
  }

  private static void expert(String externalId, String kind, String name, String category) {
    Api.entered(
        "/api/experts/external/it/pages-" + externalId,
        """
        {"kind":"%s","name":"%s","department":"33","category":"%s","offers":["trainer"],\
        "listedOn":"2023-01-31"}"""
            .formatted(kind, name, category));
  }

  private static void structure(String externalId, String name, String category) {
    Api.entered(
        "/api/structures/external/it/pages-" + externalId,
        "{\"name\":\"%s\",\"commune\":\"Amiens\",\"department\":\"80\",\"category\":\"%s\"}"
            .formatted(name, category));
  }
}
