package org.sptt.reporting.explain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.RegistrationRecorded;
import org.sptt.testing.OpenPage;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExplanationIT {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  @Test
  void saysOfEachFactWhetherItCountsOrWhyNot() {
    UUID session = UUID.randomUUID();
    UUID twice = UUID.randomUUID();
    define("WHY", session);
    register(session, twice, Gender.WOMAN, "confirmed", DAY);
    UUID latest = register(session, twice, Gender.WOMAN, "confirmed", DAY.plusDays(1));
    register(session, UUID.randomUUID(), Gender.MAN, "confirmed", DAY);
    register(session, UUID.randomUUID(), Gender.MAN, "cancelled", DAY);
    register(session, UUID.randomUUID(), Gender.MAN, "confirmed", DAY.plusDays(9));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(explained("").getInt("figure.value")).isEqualTo(2));

    await().atMost(Duration.ofSeconds(20)).until(() -> standings(session, "").size() == 5);
    assertThat(standings(session, ""))
        .containsExactlyInAnyOrder(
            "COUNTED", "COUNTED", "COUNTED_ALREADY", "CONDITION place-status", "TOO_LATE");
    assertThat(standings(session, "&where=gender:man"))
        .containsExactlyInAnyOrder(
            "COUNTED", "FILTERED", "COUNTED_ALREADY", "CONDITION place-status", "TOO_LATE");

    JsonPath counted = explained("&standing=COUNTED&limit=500");
    String fact = "registration/" + latest + "#registration";
    JsonPath its = counted.setRootPath("facts.find { it.id == '" + fact + "' }");
    assertThat(its.getString("attributes.person")).isEqualTo(twice.toString());
    assertThat(its.getString("event")).isEqualTo("registration-recorded.v1");
    assertThat(its.getString("place")).startsWith("sptt.training/");
  }

  @Test
  void isReadPageByPage() {
    UUID session = UUID.randomUUID();
    define("WHY2", session);
    for (int i = 0; i < 5; i++) {
      register(session, UUID.randomUUID(), Gender.MAN, "confirmed", DAY);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> explained("WHY2", "&limit=1").getInt("figure.value") == 5);

    List<String> read = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonPath page =
          explained("WHY2", "&standing=COUNTED&limit=2&after=" + next.replace("#", "%23"));
      read.addAll(page.getList("facts.id"));
      next = page.getString("next");
    }
    assertThat(read).hasSize(5).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void thePageLeadsToTheFactsThatFollow() {
    UUID session = UUID.randomUUID();
    define("WHY4", session);
    int facts = 30;
    for (int i = 0; i < facts; i++) {
      register(session, UUID.randomUUID(), Gender.OTHER, "confirmed", DAY);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> explained("WHY4", "&limit=1").getInt("figure.value") == facts);

    OpenPage first =
        OpenPage.at("/chiffres/WHY4?asOf=2022-03-05&standing=COUNTED", TokenIssuer.evaluator());
    Matcher next =
        Pattern.compile("href=\"/reporting(/chiffres/WHY4\\?[^\"]*after=[^\"]*)\"")
            .matcher(first.text());
    assertThat(next.find()).as("a link to the next page").isTrue();
    String second =
        given()
            .auth()
            .oauth2(TokenIssuer.evaluator())
            .urlEncodingEnabled(false)
            .header("Accept", "text/html")
            .get(next.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
            .asString();

    assertThat(first.text().split("registration-recorded.v1", -1)).hasSize(25 + 1);
    assertThat(second.split("registration-recorded.v1", -1)).hasSize(5 + 1);
    assertThat(second).contains("genre : Autre genre").doesNotContain("hors du territoire");
  }

  @Test
  void thePageSaysAndKeepsAllThatWasAsked() {
    define("WHY5", UUID.randomUUID());

    String text =
        OpenPage.at(
                "/chiffres/WHY5?asOf=2022-12-31&knownOn=2024-08-31&version=1&where=gender:other"
                    + "&filterBy=engagement&filterValue=volunteer",
                TokenIssuer.evaluator())
            .text();

    assertThat(text)
        .contains("seulement genre : Autre genre", "seulement engagement : Bénévoles")
        .contains("tel que connu le 31 août 2024", "selon la définition n° 1")
        .contains("name=\"version\" value=\"1\"", "value=\"2024-08-31\"")
        .contains("value=\"gender:other\" checked", "value=\"engagement:volunteer\" checked");
  }

  @Test
  void thePageRefusesInFrenchAndKeepsWhatWasTyped() {
    define("WHY6", UUID.randomUUID());

    OpenPage disorder =
        OpenPage.at("/chiffres/WHY6?asOf=2022-01-01&from=2023-01-01", TokenIssuer.evaluator());
    assertThat(disorder.status()).isEqualTo(422);
    assertThat(disorder.text())
        .contains("Les dates ne sont pas dans l&#39;ordre", "value=\"2023-01-01\"");
    OpenPage misspelt =
        OpenPage.at("/chiffres/WHY6?by=gendre&where=gender:man", TokenIssuer.evaluator());
    assertThat(misspelt.status()).isEqualTo(422);
    assertThat(misspelt.text())
        .contains("Ce chiffre ne se prend pas à part ainsi", "value=\"gender:man\" checked");
    assertThat(OpenPage.at("/chiffres/WHY6?asOf=demain", TokenIssuer.evaluator()).text())
        .contains("Une date, par exemple 2024-07-31.");
  }

  @Test
  void thePageSaysItInFrench() {
    UUID session = UUID.randomUUID();
    define("WHY3", session);
    register(session, UUID.randomUUID(), Gender.MAN, "confirmed", DAY);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> explained("WHY3", "").getInt("figure.value") == 1);

    OpenPage page = OpenPage.at("/chiffres/WHY3?asOf=2022-12-31", TokenIssuer.evaluator());
    assertThat(page.status()).isEqualTo(200);
    assertThat(
            OpenPage.at("/chiffres/WHY3?asOf=2022-12-31&by=gender", TokenIssuer.evaluator()).text())
        .contains("Réparti par genre", "Hommes");
    assertThat(page.text())
        .contains("personnes inscrites")
        .contains("Compté")
        .contains("Empreinte");
  }

  private static List<String> standings(UUID session, String more) {
    JsonPath explained = explained(more + "&limit=500");
    List<String> standings = new ArrayList<>();
    for (int i = 0; i < explained.getList("facts").size(); i++) {
      String fact = "facts[" + i + "].";
      if (session.toString().equals(explained.getString(fact + "attributes.session"))) {
        String because = explained.getString(fact + "because");
        standings.add(
            explained.getString(fact + "standing") + (because == null ? "" : " " + because));
      }
    }
    return standings;
  }

  private static JsonPath explained(String more) {
    return explained("WHY", more);
  }

  private static JsonPath explained(String id, String more) {
    return given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .urlEncodingEnabled(false)
        .get("/api/figures/" + id + "/explanation?asOf=2022-03-05" + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static UUID register(
      UUID session, UUID person, Gender gender, String status, LocalDate askedOn) {
    UUID id = UUID.randomUUID();
    TestKafka.tell(
        new RegistrationRecorded(
            id,
            session,
            person,
            new PersonCategories(gender, Engagement.EMPLOYEE, null, null),
            status,
            askedOn));
    return id;
  }

  private static void define(String id, UUID session) {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            """
            {"labelFr":"personnes inscrites","of":"registration","measure":"distinct","by":"person",
             "where":{"place-status":["confirmed"],"session":["%s"]}}"""
                .formatted(session))
        .put("/api/indicators/" + id)
        .then()
        .statusCode(201);
  }
}
