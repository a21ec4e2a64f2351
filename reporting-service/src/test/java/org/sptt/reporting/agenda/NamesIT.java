package org.sptt.reporting.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.PersonCategories;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.events.StructureRecorded;
import org.sptt.reporting.report.TeamReports;
import org.sptt.testing.OpenPage;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class NamesIT {

  private static final LocalDate DAY = LocalDate.of(2022, 11, 8);

  private final UUID structure = UUID.randomUUID();
  private final UUID nameless = UUID.randomUUID();
  private String figure;

  @BeforeEach
  void twoPeopleCame() {
    UUID session = UUID.randomUUID();
    figure = "NM-" + session.toString().substring(0, 8);
    TeamReports.define(
        figure,
        "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"where\":{\"session\":[\""
            + session
            + "\"]},\"breakdowns\":[\"structure\",\"session\"]");
    TestKafka.tell(
        new StructureRecorded(structure, "La Médiathèque", null, "59", null, null, null));
    TestKafka.tell(
        new SessionRecorded(
            session,
            UUID.randomUUID(),
            "offer",
            "kind",
            null,
            "Sciences en famille",
            Standing.HELD,
            DAY,
            DAY,
            DAY,
            BigDecimal.ONE,
            null,
            false,
            null));
    came(session, structure);
    came(session, nameless);
    TeamReports.awaitFigure(figure, DAY, 2);
  }

  @Test
  void pagesCallStructuresAndSessionsByTheirNames() {
    assertThat(page("structure"))
        .contains(">La Médiathèque</a></th>", ">" + nameless + "</a></th>");
    assertThat(page("session")).contains(">Sciences en famille</a></th>");
  }

  @Test
  void spreadsheetsGetIdsAndNames() {
    String csv =
        given()
            .auth()
            .oauth2(TokenIssuer.evaluator())
            .get("/api/figures/" + figure + "/breakdowns?format=csv&asOf=" + DAY)
            .asString();

    assertThat(csv)
        .contains(";structure;" + structure + ";La Médiathèque;1;")
        .contains(";structure;" + nameless + ";" + nameless + ";1;")
        .contains(";Sciences en famille;2;");
  }

  @Test
  void reportsCallStructuresByTheirNames() {
    String report =
        TeamReports.draft(
            DAY, "{\"kind\":\"table\",\"indicators\":[\"" + figure + "\"],\"by\":\"structure\"}");

    assertThat(Pages.open("/bilans/" + report, TokenIssuer.evaluator()))
        .contains("La Médiathèque", nameless.toString());
  }

  private String page(String by) {
    String path = "/chiffres/" + figure + "?asOf=" + DAY + "&by=" + by;
    return OpenPage.at(path, TokenIssuer.evaluator()).text();
  }

  private static void came(UUID session, UUID structure) {
    PersonCategories categories =
        new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, null, structure);
    TestKafka.tell(
        new AttendanceRecorded(UUID.randomUUID(), session, UUID.randomUUID(), categories, DAY, 1));
  }
}
