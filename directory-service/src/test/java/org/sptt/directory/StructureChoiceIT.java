package org.sptt.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StructureChoiceIT {

  private static final String FORM = "/directory/gestion/ressources/nouvelle";

  @Test
  void offersThoseThatAreLookedForAndLosesNothingTyped() {
    IntStream.rangeClosed(1, 101).forEach(number -> structure("many-" + number, "Zone " + number));
    UUID wanted = structure("wanted", "Préférée");

    OpenPage open = OpenPage.at("/gestion/ressources/nouvelle", TokenIssuer.coordinator());
    assertThat(open.text()).contains("Chercher la fiche").doesNotContain("Zone 57");
    OpenPage offered =
        open.send(
            FORM, Map.of("name", "Nom gardé", "_structureId", "preferee", "_look", "structure"));

    assertThat(offered.status()).isEqualTo(200);
    assertThat(offered.text())
        .contains("value=\"" + wanted + "\"", "value=\"Nom gardé\"")
        .doesNotContain("Zone 57", "role=\"alert\"");
    OpenPage kept =
        offered.send(
            FORM,
            Map.of(
                "kind",
                "structure",
                "name",
                "Nom gardé",
                "structureId",
                wanted.toString(),
                "_structureId",
                "preferee",
                "listedOn",
                "2024-01-01"));
    assertThat(kept.text()).contains("value=\"" + wanted + "\" selected");
  }

  @Test
  void offersEntriesForAMeetingTheSameWay() {
    IntStream.rangeClosed(1, 101).forEach(number -> expert("many-" + number, "Zébulon " + number));
    UUID wanted = expert("wanted", "Une Voix rare");

    OpenPage open = OpenPage.at("/gestion/rendez-vous/nouveau", TokenIssuer.coordinator());
    assertThat(open.text()).contains("Chercher la fiche").doesNotContain("Zébulon 57");
    OpenPage offered =
        open.send(
            "/directory/gestion/rendez-vous/nouveau",
            Map.of("report", "Récit gardé", "_expertId", "voix rare", "_look", "expertId"));

    assertThat(offered.text())
        .contains("value=\"" + wanted + "\"", "Récit gardé")
        .doesNotContain("Zébulon 57", "role=\"alert\"");
  }

  private static UUID expert(String id, String name) {
    return Api.entered(
        "/api/experts/external/it-choice/" + id,
        "{\"kind\":\"structure\",\"name\":\"%s\",\"listedOn\":\"2024-01-01\"}".formatted(name));
  }

  private static UUID structure(String id, String name) {
    return Api.entered(
        "/api/structures/external/it-choice/" + id, "{\"name\":\"%s\"}".formatted(name));
  }
}
