package org.sptt.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.ExperimentationRecorded;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.RegistrationRecorded;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureRecorded;
import org.sptt.events.ToDoListFilled;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PagesIT {

  private static final LocalDate TODAY = Today.date();

  @Test
  void tellsEveryoneWhatTheProgrammeIsAndWhatComesNext() {
    UUID session = session("<script>Demain</script>", Standing.PLANNED, TODAY.plusDays(1));
    session("Annulée demain", Standing.CANCELLED, TODAY.plusDays(1));
    session("Passée hier", Standing.HELD, TODAY.minusDays(1));

    awaitPage(
        () ->
            assertThat(Pages.open("/"))
                .contains("/training/sessions/" + session, "&lt;script&gt;Demain", "Webinaire")
                .contains("rendez-vous tenus", "Connexion")
                .doesNotContain("Annulée demain", "Passée hier"));
  }

  @Test
  void showsTheTeamTheirDayAndWhatNeedsAHand() {
    session("Le point du matin", Standing.PLANNED, TODAY);
    session("Dans trois jours", Standing.PLANNED, TODAY.plusDays(3));
    session("Dans un mois", Standing.PLANNED, TODAY.plusDays(31));
    session("Oubliée", Standing.PLANNED, TODAY.minusDays(9));
    experimentation(UUID.randomUUID());

    for (String token : List.of(TokenIssuer.coordinator(), TokenIssuer.evaluator())) {
      awaitPage(
          () ->
              assertThat(Pages.open("/", token))
                  .containsSubsequence(
                      "Le point du matin", "Oubliée", "Dans les sept jours", "Dans trois jours")
                  .contains("pas encore de to-do list", "Déconnexion", "Chiffres")
                  .doesNotContain("Dans un mois"));
    }
  }

  @Test
  void showsPartnersTheirOwnStructureOnly() {
    UUID mine = structure("Le Labo des pages", "labo-des-pages");
    UUID neighbour = structure("La Voisine", "la-voisine");
    attendance(session("Notre formation", Standing.HELD, TODAY.minusDays(3)), mine);
    attendance(session("Leur formation", Standing.HELD, TODAY.minusDays(3)), neighbour);
    experimentation(mine);
    toDoList(experimentation(mine), mine);
    UUID next = session("Notre prochaine formation", Standing.PLANNED, TODAY.plusDays(9));
    place(next, mine, "confirmed");
    place(next, mine, "waiting");
    place(next, neighbour, "confirmed");

    awaitPage(
        () ->
            assertThat(Pages.open("/", TokenIssuer.partnerOf("labo-des-pages")))
                .contains("Le Labo des pages", "Notre formation", "mène 2 expérimentations")
                .contains("2 choses restent à faire", "Nos places réservées", "1 personne inscrite")
                .contains("1 expérimentation n&#39;a pas encore de to-do list")
                .doesNotContain("La Voisine", "Leur formation", "/reporting/chiffres"));
  }

  @Test
  void showsAPartnerOfAnUnknownStructureWhatEveryoneSees() {
    assertThat(Pages.open("/", TokenIssuer.partnerOf("nobody-knows")))
        .contains("Prochains rendez-vous")
        .doesNotContain("Ma structure");
  }

  @Test
  void showsFiguresByPartOfTheReportAsOfADate() {
    given()
        .auth()
        .oauth2(TokenIssuer.evaluator())
        .contentType("application/json")
        .body(
            "{\"labelFr\":\"Nombre <de> logos\",\"section\":\"2 Sensibilisation\",\"of\":\"output\","
                + "\"measure\":\"count\",\"where\":{\"kind\":[\"of-the-pages\"]}}")
        .put("/api/indicators/P1")
        .then()
        .statusCode(201);

    assertThat(Pages.open("/chiffres?asOf=2024-07-31", TokenIssuer.evaluator()))
        .contains("Situation au 31 juillet 2024", "value=\"2024-07-31\"", "2 Sensibilisation")
        .contains("<caption id=\"sheet-", "Nombre &lt;de&gt; logos", "scope=\"row\"");
    assertThat(Pages.open("/chiffres", TokenIssuer.coordinator())).contains("Situation au");
  }

  @Test
  void keepsFiguresForTheTeam() {
    String partner = TokenIssuer.partnerOf("labo-des-pages");
    assertThat(Pages.refused(403, "/chiffres", partner)).contains("Page réservée");
  }

  @Test
  void saysInFrenchWhatIsWrongWithARequest() {
    assertThat(Pages.refused(400, "/chiffres?asOf=demain", TokenIssuer.evaluator()))
        .contains("Une date, par exemple 2024-07-31.", "value=\"demain\"", "À la date du");
    assertThat(Pages.refused(404, "/nulle-part")).contains("Page introuvable");
  }

  private static UUID session(String title, Standing status, LocalDate day) {
    UUID id = UUID.randomUUID();
    TestKafka.tell(
        new SessionRecorded(
            id,
            UUID.randomUUID(),
            "offering",
            "webinar",
            null,
            title,
            status,
            TODAY.minusDays(30),
            day,
            day,
            null,
            null,
            true,
            List.of()));
    return id;
  }

  private static UUID structure(String name, String organization) {
    UUID id = UUID.randomUUID();
    TestKafka.tell(new StructureRecorded(id, name, null, "80", null, null, organization));
    return id;
  }

  private static void attendance(UUID session, UUID structure) {
    PersonCategories categories =
        new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, null, structure);
    TestKafka.tell(
        new AttendanceRecorded(
            UUID.randomUUID(), session, UUID.randomUUID(), categories, TODAY.minusDays(3), 1));
  }

  private static void place(UUID session, UUID structure, String status) {
    PersonCategories categories =
        new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, null, structure);
    TestKafka.tell(
        new RegistrationRecorded(
            UUID.randomUUID(), session, UUID.randomUUID(), categories, status, TODAY.minusDays(1)));
  }

  private static UUID experimentation(UUID structure) {
    UUID id = UUID.randomUUID();
    TestKafka.tell(
        new ExperimentationRecorded(
            id, structure, "under-way", TODAY.minusDays(20), List.of(), false));
    return id;
  }

  private static void toDoList(UUID experimentation, UUID structure) {
    TestKafka.tell(
        new ToDoListFilled(experimentation, structure, null, TODAY.minusDays(10), 3, false, 1));
  }

  private static void awaitPage(Runnable assertion) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion::run);
  }
}
