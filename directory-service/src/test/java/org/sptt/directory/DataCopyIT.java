package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sptt.events.DataCopyPrepared;
import org.sptt.events.DataCopyRequested;
import org.sptt.events.PersonKey;
import org.sptt.events.SealedText;
import org.sptt.sql.Sql;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.RawFiles;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DataCopyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OF_TRAINING =
      """
      {"registrations":[{"session":"Hausrotschwanz & <Filles>","startsOn":"2023-03-30",\
      "status":"confirmed","askedAt":"2023-03-01T09:30:00+01:00","halfDays":["2023-03-30:am"],\
      "keepInformed":true}],"mails":[]}""";

  @Inject PersonKey keys;
  @Inject Sql sql;

  @Test
  void isOneFileOfAllServicesAndSaysWhoIsAwaited() throws IOException {
    UUID person = person("copy@example.org");
    UUID copy = ordered("{\"email\":\"Copy@example.org\"}");
    at(copy).body("services", contains("directory"));
    DataCopyRequested requested =
        TestKafka.told(DataCopyRequested.class, each -> each.copyId().equals(copy), 1).get(0);
    assertThat(requested.personKey()).isEqualTo(person);

    DataCopyPrepared part =
        new DataCopyPrepared(copy, "training", SealedText.seal(OF_TRAINING, requested.publicKey()));
    TestKafka.tell(part);
    TestKafka.tell(part);
    TestKafka.tell(new DataCopyPrepared(UUID.randomUUID(), "survey", part.sealed()));
    await().atMost(PATIENCE).untilAsserted(() -> at(copy).body("services.size()", equalTo(2)));

    Api.get("/api/data-copies/" + copy + "/file", TokenIssuer.coordinator())
        .statusCode(200)
        .body("awaited", contains("experimentation", "survey", "reporting"))
        .body("services.directory.people[0].familyName", equalTo("Hausrotschwänzchen"))
        .body("services.directory.people[0].gender", equalTo("woman"))
        .body("services.directory.memberships[0].joinedOn", equalTo("2024-02-16"))
        .body("services.directory.experts[0].affiliation", equalTo("Volière"))
        .body("services.directory.contacts[0].structure", equalTo("Volière"))
        .body("services.directory.consents", empty())
        .body("services.training.registrations[0].status", equalTo("confirmed"));
    assertThat(pdf(copy))
        .contains("Hausrotschwänzchen", "Prénom", "Copie de vos données", "Femme")
        .contains("Hausrotschwanz & <Filles>", "30 mars 2023", "1er mars 2023", "oui")
        .contains("Enquêtes", "pas complète", "Vos inscriptions")
        .doesNotContain("about-", "held-", "store-", "familyName");
    assertThat(Pages.open("/gestion/droits", TokenIssuer.coordinator()))
        .contains("Copie des données d&#39;une personne", "Expérimentations, Enquêtes, Chiffres");
    for (String name : new String[] {"Hausrotschw", "copy@example.org"}) {
      assertThat(RawFiles.told(name)).as("told: %s", name).isFalse();
    }
  }

  @Test
  void goesWithItsKeyWhenItsTimeIsOver() {
    UUID copy = ordered("{\"email\":\"expired.copy@example.org\"}");
    at(copy).statusCode(200);

    sql.update(
        "update data_copy set ordered_at = now() - interval '32 days', expires_at = now()"
            + " where id = ?",
        copy);

    at(copy).statusCode(404);
    Api.get("/api/data-copies/" + copy + "/file", TokenIssuer.coordinator()).statusCode(404);
    sql.update("delete from retention_run");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        sql.query(
                            "select 1 from data_copy_part where copy_id = ?",
                            row -> row.getInt(1),
                            copy))
                    .isEmpty());
    assertThat(Pages.open("/gestion/droits", TokenIssuer.coordinator()))
        .contains("Durées de conservation", "<td>30 jours</td>", "Reçus d&#39;effacement");
  }

  @Test
  void goesWithThePerson() {
    UUID person = person("erased.copy@example.org");
    UUID copy = ordered("{\"personKey\":\"%s\"}".formatted(person));

    send("/api/erasures", "{\"personKey\":\"%s\"}".formatted(person)).statusCode(202);

    at(copy).statusCode(404);
  }

  @Test
  void isOrderedOnAPageForPeopleThatTheDirectoryDoesNotKnow() {
    OpenPage rights = OpenPage.at("/gestion/droits", TokenIssuer.coordinator());

    OpenPage wrong = rights.send("/directory/gestion/droits", Map.of("email", "nobody"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("Une adresse e-mail complète");

    OpenPage person = rights.send("/directory/gestion/droits", Map.of("email", "web@example.org"));
    assertThat(person.text()).contains("Personne ne porte cette adresse dans l&#39;annuaire");
    String path = "/directory/gestion/droits/personnes/" + keys.of("web@example.org");
    OpenPage ordered = person.send(path + "/copies", Map.of());

    assertThat(ordered.text())
        .contains("La copie est demandée à tous les services", "Formations, Expérimentations");
    Pages.refused(403, "/gestion/droits", TokenIssuer.evaluator());
  }

  @Test
  void needsSomebody() {
    send("/api/data-copies", "{}").statusCode(422).body("type", equalTo("/problems/nobody-named"));
  }

  private static UUID person(String email) {
    UUID person =
        Api.entered(
            "/api/people/external/it/" + email,
            """
            {"givenName":"Alix","familyName":"Hausrotschwänzchen","email":"%s","gender":"woman"}"""
                .formatted(email));
    Api.entered(
        "/api/memberships/external/it/" + email,
        "{\"personKey\":\"%s\",\"joinedOn\":\"2024-02-16\"}".formatted(person));
    Api.entered(
        "/api/experts/external/it/" + email,
        """
        {"kind":"person","name":"Alix","affiliation":"Volière","contact":{"email":"%s"},\
        "listedOn":"2023-01-31"}"""
            .formatted(email));
    Api.entered(
        "/api/structures/external/it/" + email,
        "{\"name\":\"Volière\",\"contact\":{\"email\":\"%s\"}}".formatted(email));
    return person;
  }

  private static UUID ordered(String whose) {
    return UUID.fromString(send("/api/data-copies", whose).statusCode(202).extract().path("id"));
  }

  private static ValidatableResponse send(String path, String body) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("application/json")
        .body(body)
        .post(path)
        .then();
  }

  private static ValidatableResponse at(UUID copy) {
    return Api.get("/api/data-copies/" + copy, TokenIssuer.coordinator());
  }

  private static String pdf(UUID copy) throws IOException {
    byte[] file =
        Api.get("/api/data-copies/" + copy + "/readable", TokenIssuer.coordinator())
            .statusCode(200)
            .extract()
            .asByteArray();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
