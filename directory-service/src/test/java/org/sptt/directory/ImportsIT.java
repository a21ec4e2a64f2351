package org.sptt.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.testing.Api;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ImportsIT {

  private static final Charset OLD = Charset.forName("windows-1252");
  private static final String LIST = "/directory/gestion/imports";

  @Test
  void saysWhatAFileWouldDoAndDoesNothingOfIt() {
    UUID known =
        Api.entered(
            "/api/structures/external/dry/one",
            "{\"name\":\"Étincelles\",\"commune\":\"Amiens\",\"category\":\"CSTI\"}");
    Api.entered("/api/structures/external/dry/same", "{\"name\":\"La Même\"}");

    JsonPath run =
        looked(
            "structures/dry",
            """
            Identifiant;Nom;Commune;SIRET;Secteur
            one;Étincelles;Béthune;;CSTI
            same;La Même;;;
            new;La Nouvelle;Lille;55200810000034;Culture
            wrong;Mauvais SIRET;;73282932000075;
            nowhere;Nulle part;Atlantide;;
            new;Deux fois;;;
            """);

    assertThat(run.getMap(""))
        .containsEntry("stage", "looked-at")
        .containsEntry("encoding", "UTF-8")
        .containsEntry("created", 1)
        .containsEntry("changed", 1)
        .containsEntry("unchanged", 1)
        .containsEntry("refused", 3);
    JsonPath lines = lines(run);
    assertThat(lines.getString("find { it.number == 2 }.changes.find { it.field == 'commune' }"))
        .contains("was:Amiens", "becomes:Béthune");
    assertThat(lines.getList("findAll { it.outcome == 'refused' }.reasons.flatten()", String.class))
        .anySatisfy(reason -> assertThat(reason).startsWith("SIRET : Les 14 chiffres"))
        .anySatisfy(reason -> assertThat(reason).startsWith("Cette commune n'est pas"))
        .anySatisfy(
            reason -> assertThat(reason).isEqualTo("Le même identifiant est déjà à la ligne 4."));
    Api.get("/api/structures/" + known, TokenIssuer.coordinator())
        .body("commune", equalTo("Amiens"));
  }

  @Test
  void doesExactlyThatWhenSomebodyAgrees() {
    JsonPath run =
        looked(
            "structures/applied",
            """
            externalId,name,commune,contact.website
            a,Maison A,Amiens,https://a.example.org/
            b,Maison B,"Lille",http://10.0.0.1/
            c,<script>alert(1)</script>,,
            """);

    assertThat(lines(run).getList("reasons.flatten()", String.class))
        .singleElement()
        .asString()
        .startsWith("Site web : ")
        .endsWith("pas une adresse d'un réseau privé.");
    applied(run).body("applied", equalTo(2)).body("refused", equalTo(1));

    assertThat(Pages.open("/structures?q=maison")).contains("Maison A").doesNotContain("Maison B");
    assertThat(Pages.open("/structures?q=script"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(lines(run).getList("findAll { it.outcome != 'refused' }")).isEmpty();
    order(run).statusCode(409).body("type", equalTo("/problems/import-over"));
    assertThat(
            looked(
                    "structures/applied",
                    "externalId,name,commune,contact.website\na,Maison A,Amiens,https://a.example.org/\n")
                .getInt("unchanged"))
        .isEqualTo(1);
  }

  @Test
  void isRefusedWhenWhatStandsHasChangedMeanwhile() {
    String path = "/api/structures/external/meanwhile/one";
    Api.entered(path, "{\"name\":\"Avant\"}");
    JsonPath run = looked("structures/meanwhile", "Identifiant;Nom\none;Après\nnew;Neuve\n");
    Api.changed(path, "{\"name\":\"Entre-temps\"}");

    order(run).statusCode(409).body("type", equalTo("/problems/import-outdated"));

    Api.unchanged(path, "{\"name\":\"Entre-temps\"}");
    Api.entered("/api/structures/external/meanwhile/new", "{\"name\":\"Neuve\"}");
  }

  @Test
  void takesEntriesInitiativesAndPeopleAsSpreadsheetsHaveThem() {
    Api.entered("/api/structures/external/kinds/labo", "{\"name\":\"Labo\"}");

    applied(
            looked(
                "experts/kinds",
                """
                Identifiant;Type;Nom;Structure;Propose;Thèmes;Dans l'annuaire depuis le
                e1;structure;Labo conseil;labo;Conseille|Forme;jeu|genre;5/3/2024
                """))
        .body("applied", equalTo(1));
    applied(
            looked(
                "initiatives/kinds",
                """
                Identifiant;Intitulé;Repérée le;Pour aller plus loin
                i1;Nuit des étoiles pour toutes;2024-08-10;https://nuit.example.org/
                """))
        .body("applied", equalTo(1));
    JsonPath people =
        looked(
            "people/kinds",
            """
            Identifiant;Prénom;Nom;Adresse e-mail;Genre;Engagement;Structure
            p1;Alix;Tableur;alix.tableur@example.org;Femme;bénévole;labo
            p2;Double;Tableur;ALIX.tableur@example.org;;;
            p3;Perdu;Tableur;;;;inconnue
            """);
    assertThat(people.getInt("refused")).isEqualTo(2);
    applied(people).body("applied", equalTo(1));

    given()
        .get("/api/entries?q=labo conseil")
        .then()
        .body("[0].offers", hasItem("trainer"))
        .body("[0].themes", hasItem("genre"));
    assertThat(Pages.open("/gestion/personnes?q=alix.tableur", TokenIssuer.coordinator()))
        .contains("Alix Tableur", "Labo");
  }

  @Test
  void answersClearlyWhateverIsSent() {
    refused("structures/x", "PK\u0003\u0004", "not-a-table");
    refused("structures/x", "Identifiant;Nom;Couleur\na;b;c\n", "unknown-column");
    refused("structures/x", "Identifiant;Nom;Nom\na;b;c\n", "double-column");
    refused("structures/x", "Nom\nb\n", "no-identifier");
    refused("structures/x", "Identifiant;Nom\n", "empty-table");
    refused("structures/x", "Identifiant;Nom\na;A\nb;\"B\nc;C\n", "broken-row");
    send("nothing/x", "a".getBytes(StandardCharsets.UTF_8)).statusCode(404);

    JsonPath run = looked("structures/x", "Identifiant;Nom\na;A;de trop\nb\nc;C\n;D\n;;\n");
    assertThat(run.getInt("refused")).isEqualTo(3);
    assertThat(lines(run).getList("reasons.flatten()", String.class))
        .anySatisfy(reason -> assertThat(reason).startsWith("3 cases au lieu de 2"));
  }

  @Test
  void isDoneOnPages() {
    String token = TokenIssuer.coordinator();
    byte[] table = "Identifiant;Nom;Commune\nl1;Théâtre d'été;Béthune\n".getBytes(OLD);
    OpenPage page = OpenPage.at("/gestion/imports", token);
    Map<String, String> fields = Map.of("importKind", "structures", "source", "suivi été");

    OpenPage empty = page.sendFile(LIST, fields, "file", new byte[0]);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.text()).contains("Choisissez un fichier", "value=\"suivi été\"");
    OpenPage run = empty.sendFile(LIST, fields, "file", table);

    assertThat(run.status()).isEqualTo(200);
    assertThat(run.text())
        .contains("<strong>Nouvelle</strong>", "Nom : Théâtre d&#39;été", "Commune : Béthune")
        .contains("windows-1252, l&#39;ancien encodage", "Appliquer : 1 lignes");
    String id = run.text().replaceAll("(?s).*imports/([0-9a-f-]{36})/application.*", "$1");
    OpenPage ordered = run.send(LIST + "/" + id + "/application", Map.of());
    assertThat(ordered.status()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(Pages.open("/gestion/imports/" + id, token))
                    .contains("Appliqué", "a été appliqué ou abandonné"));
    assertThat(Pages.open("/structures?q=theatre")).contains("Théâtre d&#39;été");
    assertThat(Pages.open("/gestion/imports", token)).contains("suivi été", "Appliqué");
    Pages.refused(403, "/gestion/imports", TokenIssuer.evaluator());
  }

  @Test
  void takesManyRows() {
    int many = 3_000;
    String table =
        IntStream.range(0, many)
            .mapToObj(
                number -> "%d;Zone %d des grandes structures;Amiens".formatted(number, number))
            .collect(Collectors.joining("\n", "Identifiant;Nom;Commune\n", "\n"));

    JsonPath run = looked("structures/many", table);
    assertThat(run.getInt("created")).isEqualTo(many);

    applied(run).body("applied", equalTo(many));
    assertThat(looked("structures/many", table).getInt("unchanged")).isEqualTo(many);
  }

  private static JsonPath looked(String path, String table) {
    return send(path, table.getBytes(StandardCharsets.UTF_8)).statusCode(200).extract().jsonPath();
  }

  private static void refused(String path, String table, String reason) {
    send(path, table.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("type", equalTo("/problems/" + reason));
  }

  private static ValidatableResponse send(String path, byte[] table) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .contentType("text/csv")
        .body(table)
        .post("/api/imports/" + path)
        .then();
  }

  private static JsonPath lines(JsonPath run) {
    return Api.get("/api/imports/" + run.getString("id") + "/lines", TokenIssuer.coordinator())
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse order(JsonPath run) {
    return given()
        .auth()
        .oauth2(TokenIssuer.coordinator())
        .post("/api/imports/" + run.getString("id") + "/application")
        .then();
  }

  private static ValidatableResponse applied(JsonPath run) {
    order(run).statusCode(202);
    String path = "/api/imports/" + run.getString("id");
    List<String> stages = List.of("applied");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                stages.contains(Api.get(path, TokenIssuer.coordinator()).extract().path("stage")));
    return Api.get(path, TokenIssuer.coordinator());
  }
}
