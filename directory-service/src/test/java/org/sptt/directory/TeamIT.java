package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.MembershipRecorded;
import org.sptt.events.PersonRecorded;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TeamIT {

  private static final String OWN = "/directory/ma-structure";

  @Test
  void joinsAndLeavesOnPages() {
    String token = TokenIssuer.coordinator();
    OpenPage created =
        OpenPage.at("/gestion/fiches/nouvelle", token)
            .send(
                "/directory/gestion/fiches/nouvelle",
                Map.of("givenName", "Noa", "familyName", "Neuve", "gender", "other"));
    assertThat(created.text()).contains("Noa Neuve", "n&#39;est pas membre du collectif");
    String id = created.text().replaceAll("(?s).*adhesions/nouvelle/([0-9a-f-]{36}).*", "$1");

    String join = "/gestion/adhesions/nouvelle/" + id;
    OpenPage joined =
        OpenPage.at(join, token)
            .send(
                "/directory" + join,
                Map.of(
                    "joinedOn", "2024-02-16", "charterSignedOn", "2024-03-01", "asTeam", "true"));
    assertThat(joined.text())
        .contains("depuis le 16 février 2024", "signée le 1er mars", "en équipe");
    OpenPage twice =
        OpenPage.at(join, token).send("/directory" + join, Map.of("joinedOn", "2024-05-01"));
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text()).contains("déjà membre à ces dates");

    String membership =
        joined.text().replaceAll("(?s).*gestion/adhesions/([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
    OpenPage left =
        OpenPage.at("/gestion/adhesions/" + membership, token)
            .send(
                "/directory/gestion/adhesions/" + membership + "?version=0",
                Map.of("joinedOn", "2024-02-16", "leftOn", "2024-06-01"));
    assertThat(left.text()).contains("du 16 février 2024 au 1er juin 2024");
    byte[] charter =
        given()
            .auth()
            .oauth2(token)
            .get("/gestion/personnes/" + id + "/charte.pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(new String(charter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void staysAMemberWhenSomebodyMovesAndCountsWhereTheyWere() {
    String token = TokenIssuer.coordinator();
    UUID before = structure("move-before", null);
    UUID after = structure("move-after", null);
    UUID person =
        Api.entered(
            "/api/people/external/it-team/mover",
            "{\"givenName\":\"Mo\",\"structureId\":\"%s\"}".formatted(before));
    UUID membership =
        Api.entered(
            "/api/memberships/external/it-team/mover",
            "{\"personKey\":\"%s\",\"joinedOn\":\"2023-05-01\",\"charterSignedOn\":\"2023-06-01\"}"
                .formatted(person));

    String page = "/gestion/fiches/" + person;
    OpenPage moved =
        OpenPage.at(page, token)
            .send(
                "/directory" + page + "?version=0",
                Map.of(
                    "givenName", "Mo", "structureId", after.toString(), "movedOn", "2024-01-15"));
    assertThat(moved.text())
        .contains("du 1er mai 2023 au 15 janvier 2024", "depuis le 15 janvier 2024");

    List<MembershipRecorded> told =
        TestKafka.told(MembershipRecorded.class, e -> e.personKey().equals(person), 3);
    MembershipRecorded ended =
        told.stream().filter(e -> e.leftOn() != null).findAny().orElseThrow();
    assertThat(ended.membershipId()).isEqualTo(membership);
    assertThat(ended.categories().structureId()).isEqualTo(before);
    MembershipRecorded begun =
        told.stream()
            .filter(e -> e.joinedOn().equals(LocalDate.parse("2024-01-15")))
            .findAny()
            .orElseThrow();
    assertThat(begun.categories().structureId()).isEqualTo(after);
    assertThat(begun.charterSigned()).isTrue();
  }

  @Test
  void isKeptByItsOwnStructureAndByNoOther() {
    UUID ours = structure("team-ours", "team-ours");
    UUID theirs = structure("team-theirs", "team-theirs");
    UUID stranger =
        Api.entered(
            "/api/people/external/it-team/stranger",
            "{\"givenName\":\"Inconnu·e\",\"structureId\":\"%s\"}".formatted(theirs));
    String partner = TokenIssuer.partnerOf("team-ours");

    OpenPage page =
        OpenPage.at("/ma-structure/equipe/nouvelle", partner)
            .send(
                OWN + "/equipe/nouvelle",
                Map.of("givenName", "Zoé", "familyName", "Équipière", "email", "zoe@example.org"));
    assertThat(page.text())
        .contains("Zoé Équipière", "fait partie de l&#39;équipe")
        .doesNotContain("Inconnu·e");
    Pages.refused(404, "/ma-structure/equipe/" + stranger + "/depart", partner);
    String id = page.text().replaceAll("(?s).*equipe/([0-9a-f-]{36})/depart.*", "$1");
    Pages.refused(
        404, "/ma-structure/equipe/" + id + "/depart", TokenIssuer.partnerOf("team-theirs"));
    OpenPage twice =
        OpenPage.at("/ma-structure/equipe/nouvelle", partner)
            .send(OWN + "/equipe/nouvelle", Map.of("email", "ZOE@example.org"));
    assertThat(twice.status()).isEqualTo(409);

    OpenPage left =
        OpenPage.at("/ma-structure/equipe/" + id + "/depart", partner)
            .send(OWN + "/equipe/" + id + "/depart", Map.of("day", "2024-06-01"));
    assertThat(left.text()).contains("Le départ est noté.").doesNotContain("Zoé");
    assertThat(
            TestKafka.told(PersonRecorded.class, e -> e.personKey().toString().equals(id), 2)
                .get(1)
                .categories()
                .structureId())
        .isNull();
    Pages.refused(403, "/ma-structure", TokenIssuer.evaluator());
    assertThat(Pages.open("/ma-structure", TokenIssuer.partnerOf("team-nobody-knows")))
        .contains("lié à aucune structure");
    assertThat(ours).isNotEqualTo(theirs);
  }

  @Test
  void correctsItsOwnCardAndNotWhoSignsIn() {
    UUID ours = structure("card-ours", "card-ours");
    String partner = TokenIssuer.partnerOf("card-ours");

    OpenPage page = OpenPage.at("/ma-structure/fiche", partner);
    assertThat(page.text()).doesNotContain("name=\"organization\"");
    OpenPage kept =
        page.send(
            OWN + "/fiche?version=0",
            Map.of(
                "name", "Nous-mêmes", "organization", "card-theirs", "presentation", "Bonjour."));

    assertThat(kept.text()).contains("La fiche est enregistrée.", "Nous-mêmes");
    Api.get("/api/structures/" + ours, TokenIssuer.coordinator())
        .body("name", equalTo("Nous-mêmes"))
        .body("presentation", equalTo("Bonjour."))
        .body("organization", equalTo("card-ours"));
    assertThat(
            OpenPage.at("/ma-structure/fiche", partner)
                .send(OWN + "/fiche/confirmation", Map.of())
                .text())
        .contains("La fiche est confirmée");
    Pages.refused(403, "/ma-structure/fiche", TokenIssuer.coordinator());
  }

  private static UUID structure(String id, String organization) {
    return Api.entered(
        "/api/structures/external/it-team/" + id,
        "{\"name\":\"Structure %s\"%s}"
            .formatted(
                id, organization == null ? "" : ",\"organization\":\"" + organization + "\""));
  }
}
