package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.PersonMerged;
import org.sptt.events.StructureMerged;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DuplicatesIT {

  private static final String PAGE = "/directory/gestion/doublons";

  @Test
  void areProposedAndMergedAndSeparatedOnPages() {
    String token = TokenIssuer.coordinator();
    UUID one = structure("page-one", "Association Les Petits Débrouillards", "Lens");
    UUID other = structure("page-other", "Petits debrouillard (les)", "Lens");
    structure("page-elsewhere", "Les Petits Débrouillards", "Douai");

    OpenPage page = OpenPage.at("/gestion/doublons", token);
    assertThat(page.text()).contains(one + " " + other).doesNotContain("Douai");
    OpenPage merged = page.send(PAGE + "/structures/fusion", Map.of("pair", other + " " + one));

    assertThat(merged.text()).contains("comptent maintenant pour une seule", "Séparer");
    assertThat(Pages.open("/structures?q=debrouillard"))
        .contains("Association Les Petits")
        .doesNotContain("(les)");
    given().redirects().follow(false).get("/structures/" + other).then().statusCode(303);
    OpenPage undone =
        merged.send(PAGE + "/structures/separation", Map.of("pair", other + " " + one));
    assertThat(Pages.open("/structures?q=debrouillard")).contains("(les)");
    OpenPage apart =
        undone.send(PAGE + "/structures/distinctes", Map.of("pair", one + " " + other));
    assertThat(apart.text()).contains("ne seront plus proposées").doesNotContain(other + " " + one);
    List<StructureMerged> told =
        TestKafka.told(StructureMerged.class, e -> e.structureId().equals(other), 2);
    assertThat(told)
        .containsExactly(new StructureMerged(other, one), new StructureMerged(other, null));
  }

  @Test
  void tellWhereEachLeadsInTheEnd() {
    UUID a = person("chain-a", "Camille Chaîne", null);
    UUID b = person("chain-b", "Camille Chaine", null);
    UUID c = person("chain-c", "C. Chaîne", "chaine@example.org");

    merge("people", a, b).statusCode(204);
    merge("people", b, c).statusCode(204);
    merge("people", c, a).statusCode(409).body("type", equalTo("/problems/email-stays"));
    merge("people", a, c).statusCode(409).body("type", equalTo("/problems/merged-already"));
    Api.delete("/api/merges/people/" + b).statusCode(204);
    Api.delete("/api/merges/people/" + b)
        .statusCode(409)
        .body("type", equalTo("/problems/not-merged"));

    assertThat(told(a, 3)).containsExactly(b, c, b);
    assertThat(told(b, 2)).containsExactly(c, null);
  }

  @Test
  void makeNoCircle() {
    UUID a = person("circle-a", "Ada Cercle", null);
    UUID b = person("circle-b", "Ada Cercle", null);

    merge("people", a, b).statusCode(204);

    merge("people", b, a).statusCode(409).body("type", equalTo("/problems/merge-in-circle"));
    merge("people", b, b).statusCode(409).body("type", equalTo("/problems/merge-in-circle"));
    merge("people", b, UUID.randomUUID()).statusCode(422);
  }

  @Test
  void ofPeopleAreThoseOfOneNameOrOneMailbox() {
    String token = TokenIssuer.coordinator();
    UUID structure = structure("of-people", "Structure des doubles", "Arras");
    UUID one = person("double-1", "Dominique Double", "dominique@example.org", structure);
    UUID other = person("double-2", "dominique  double", null, structure);
    UUID plus = person("double-3", "D. D.", "dominique+sptt@example.org");

    OpenPage page = OpenPage.at("/gestion/doublons", token);
    assertThat(page.text()).contains(one.toString(), other.toString(), plus.toString());
    OpenPage refused = page.send(PAGE + "/people/fusion", Map.of("pair", one + " " + other));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("La fiche qui a une adresse e-mail doit rester");
    OpenPage merged = page.send(PAGE + "/people/fusion", Map.of("pair", other + " " + one));
    assertThat(merged.status()).isEqualTo(200);

    assertThat(Pages.open("/gestion/personnes/" + other, token))
        .contains("Cette fiche compte avec");
    assertThat(Pages.open("/gestion/personnes/" + one, token)).contains("Compte aussi");
    assertThat(Pages.open("/gestion/personnes?q=double", token)).doesNotContain(other.toString());
    assertThat(Pages.open("/gestion/doublons/people/" + plus + "?q=dominique", token))
        .contains("Fusionner dans celle-ci");
  }

  @Test
  void leaveTheStructureThatPeopleSignInFor() {
    UUID signsIn =
        Api.entered(
            "/api/structures/external/it-merge/signs-in",
            "{\"name\":\"Qui se connecte\",\"organization\":\"merge-signs-in\"}");
    UUID other = structure("signs-not", "Qui ne se connecte pas", "Lille");

    merge("structures", signsIn, other)
        .statusCode(409)
        .body("type", equalTo("/problems/organization-stays"));
    merge("structures", other, signsIn).statusCode(204);
  }

  private static List<UUID> told(UUID person, int times) {
    return Arrays.asList(
        TestKafka.told(PersonMerged.class, e -> e.personKey().equals(person), times).stream()
            .map(PersonMerged::into)
            .toArray(UUID[]::new));
  }

  private static ValidatableResponse merge(String kind, UUID id, UUID into) {
    return Api.put("/api/merges/" + kind + "/" + id, "{\"into\":\"%s\"}".formatted(into));
  }

  private static UUID structure(String id, String name, String commune) {
    return Api.entered(
        "/api/structures/external/it-merge/" + id,
        "{\"name\":\"%s\",\"commune\":\"%s\"}".formatted(name, commune));
  }

  private static UUID person(String id, String name, String email) {
    return person(id, name, email, null);
  }

  private static UUID person(String id, String name, String email, UUID structure) {
    String[] names = name.split(" +", 2);
    return Api.entered(
        "/api/people/external/it-merge/" + id,
        "{\"givenName\":\"%s\",\"familyName\":\"%s\"%s%s}"
            .formatted(
                names[0],
                names[1],
                email == null ? "" : ",\"email\":\"" + email + "\"",
                structure == null ? "" : ",\"structureId\":\"" + structure + "\""));
  }
}
