package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.sql.Sql;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConsentsIT {

  @Inject Sql sql;

  @Test
  void publishesOfAPersonOnlyWhatTheyConsentedTo() {
    UUID id = person("fields", "Joséphine Exempla");
    assertThat(found("exempla")).isEmpty();
    Pages.refused(404, "/ressources/" + id);

    give(id, "name\",\"email", Today.date(), Today.date().plusYears(1)).statusCode(204);

    assertThat(found("exempla")).containsExactly("Joséphine Exempla");
    assertThat(found("lapurdi")).isEmpty();
    assertThat(Pages.open("/ressources/" + id))
        .contains("Joséphine Exempla", "josephine@example.org")
        .doesNotContain("Lapurdi", "06 00 00 00 00", "chercheuse discrète");
  }

  @Test
  void publishesNobodyWithoutTheirName() {
    UUID id = person("nameless", "Nolwenn Sansnom");

    give(id, "email\",\"affiliation", Today.date(), Today.date().plusYears(1)).statusCode(204);

    assertThat(found("sansnom")).isEmpty();
  }

  @Test
  void stopsPublishingWhenTheConsentIsWithdrawn() {
    UUID id = person("withdrawn", "Ulysse Retiré");
    give(id, "name", Today.date(), Today.date().plusYears(1)).statusCode(204);
    UUID consent =
        UUID.fromString(
            Api.get("/api/experts/" + id + "/consents", TokenIssuer.coordinator())
                .body("holds", equalTo(List.of(true)))
                .extract()
                .path("[0].id"));

    Api.delete("/api/experts/" + UUID.randomUUID() + "/consents/" + consent).statusCode(404);
    Api.delete("/api/experts/" + id + "/consents/" + consent).statusCode(204);

    assertThat(found("retire")).isEmpty();
    Api.get("/api/experts/" + id + "/consents", TokenIssuer.coordinator())
        .body("withdrawnOn", equalTo(List.of(Today.date().toString())));
  }

  @Test
  void stopsPublishingByItselfAtTheEndOfTheConsent() {
    UUID id = person("expired", "Yvonne Périmée");
    LocalDate yesterday = Today.date().minusDays(1);
    give(id, "name", yesterday, Today.date()).statusCode(204);
    assertThat(found("perimee")).containsExactly("Yvonne Périmée");

    // A day passes.
    sql.update("update consent set expires_on = ? where expert_id = ?", yesterday, id);
    sql.update("update search_entry set visible_until = ? where id = ?", yesterday, id);

    assertThat(found("perimee")).isEmpty();
    Pages.refused(404, "/ressources/" + id);
  }

  @Test
  void refusesConsentsThatCannotBe() {
    UUID id = person("odd", "Xavier Bizarre");
    LocalDate today = Today.date();

    give(id, "name", today.plusDays(2), today.plusDays(9)).statusCode(422);
    give(id, "name", today, today.minusDays(1)).statusCode(422);
    give(id, "shoe-size", today, today.plusDays(1)).statusCode(400);
    give(UUID.randomUUID(), "name", today, today.plusDays(1)).statusCode(404);
  }

  @Test
  void isNotedOnAPage() {
    UUID id = person("page", "Zacharie Paginé");
    String page = "/gestion/ressources/" + id + "/accords";
    OpenPage open = OpenPage.at(page, TokenIssuer.coordinator());

    OpenPage refused =
        open.send(
            "/directory" + page,
            Map.of("purpose", "public-directory", "givenOn", "2024-01-01", "expiresOn", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Cochez au moins un champ.", "À remplir.");

    OpenPage kept =
        refused.send(
            "/directory" + page,
            Map.of(
                "fields",
                List.of("name", "email"),
                "purpose",
                "public-directory",
                "givenOn",
                Today.date().toString(),
                "expiresOn",
                Today.date().plusYears(1).toString()));
    assertThat(kept.text()).contains("L&#39;accord est enregistré.", "En vigueur");
    assertThat(found("pagine")).containsExactly("Zacharie Paginé");
  }

  private static UUID person(String id, String name) {
    return Api.entered(
        "/api/experts/external/it/consent-" + id,
        """
        {"kind":"person","name":"%s","affiliation":"Université Lapurdi","department":"64",\
        "offers":["witness"],"presentation":"Une chercheuse discrète.",\
        "contact":{"email":"josephine@example.org","phone":"06 00 00 00 00"},\
        "listedOn":"2023-01-31"}"""
            .formatted(name));
  }

  private static io.restassured.response.ValidatableResponse give(
      UUID id, String fields, LocalDate from, LocalDate until) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(
            """
            {"fields":["%s"],"purpose":"public-directory","givenOn":"%s","expiresOn":"%s"}"""
                .formatted(fields, from, until))
        .post("/api/experts/" + id + "/consents")
        .then();
  }

  private static List<String> found(String text) {
    return given()
        .queryParam("q", text)
        .get("/api/entries")
        .then()
        .statusCode(200)
        .extract()
        .path("name");
  }
}
