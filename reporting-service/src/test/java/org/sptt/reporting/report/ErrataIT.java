package org.sptt.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sptt.reporting.report.TeamReports.awaitFigure;
import static org.sptt.reporting.report.TeamReports.define;
import static org.sptt.reporting.report.TeamReports.published;
import static org.sptt.reporting.report.TeamReports.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sptt.events.AttendanceRecorded;
import org.sptt.events.Engagement;
import org.sptt.events.Gender;
import org.sptt.events.OutputRecorded;
import org.sptt.events.PersonCategories;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/** What is told beside a published report of what was found out since. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ErrataIT {

  private static final LocalDate AS_OF = LocalDate.of(2024, 7, 31);

  @Test
  void whatHappenedAfterItsDateIsNothingToANumber() {
    define("EA1", outputs("errata-late"));
    String report = published(AS_OF, "{\"kind\":\"figures\",\"indicators\":[\"EA1\"]}");
    UUID moved = output("errata-late", AS_OF.minusDays(3));
    output("errata-late", AS_OF);
    output("errata-late", AS_OF.plusDays(1));
    awaitFigure("EA1", AS_OF.plusDays(1), 3);

    team()
        .get("/api/reports/" + report + "/errata")
        .then()
        .body("", hasSize(1))
        .body("[0].difference", equalTo(2))
        .body("[0].recordedInAll", equalTo(2))
        .body(
            "[0].recordedSince.day",
            equalTo(List.of(AS_OF.minusDays(3).toString(), AS_OF.toString())));

    String second = published(AS_OF, "{\"kind\":\"figures\",\"indicators\":[\"EA1\"]}");
    TestKafka.tell(new OutputRecorded(moved, "errata-late", AS_OF.plusDays(9), false));
    awaitFigure("EA1", AS_OF, 1);
    team()
        .get("/api/reports/" + second + "/errata")
        .then()
        .body("[0].difference", equalTo(-1))
        .body("[0].recordedSince.change", equalTo(List.of("CORRECTED")))
        .body("[0].recordedSince.id", hasSize(1));
  }

  @Test
  void ofManyFactsTheLatestAreNamedAndTheOthersCounted() {
    define("EC1", outputs("errata-many"));
    String report = published(AS_OF, "{\"kind\":\"figures\",\"indicators\":[\"EC1\"]}");
    TestKafka.tell(
        IntStream.range(0, 23)
            .mapToObj(i -> new OutputRecorded(UUID.randomUUID(), "errata-many", AS_OF, false))
            .toList());
    awaitFigure("EC1", AS_OF, 23);

    team()
        .get("/api/reports/" + report + "/errata")
        .then()
        .body("[0].recordedInAll", equalTo(23))
        .body("[0].recordedSince", hasSize(20));
    assertThat(Pages.open("/bilans/" + report + "/rectificatifs", TokenIssuer.evaluator()))
        .contains("23 enregistrements", "Et 3 autres");
    assertThat(Pages.open("/bilans/" + report + "/rectificatifs"))
        .contains("<li>chiffre EC1</li>")
        // Nor any other way; the report's id may hold these figures.
        .doesNotContainPattern("\\b23\\b");
  }

  @Test
  void aCellIsToldThatItsWholeWasRedefined() {
    String persons =
        "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\"],"
            + "\"where\":{\"session\":[\"%s\"]}";
    UUID session = UUID.randomUUID();
    define("EB1", persons.formatted(session));
    define("EB2", "\"cellOf\":\"EB1\",\"cell\":{\"gender\":\"woman\"}");
    attendance(session);
    awaitFigure("EB2", AS_OF, 1);
    String report =
        published(
            AS_OF,
            "{\"kind\":\"table\",\"indicators\":[\"EB2\"]},"
                + "{\"kind\":\"table\",\"indicators\":[\"EB1\"],\"by\":\"gender\"}");

    define("EB1", persons.formatted(UUID.randomUUID()));
    awaitFigure("EB2", AS_OF, 0);

    team()
        .get("/api/reports/" + report + "/errata")
        .then()
        .body("find { it.indicator == 'EB2' }.newDefinition", equalTo(true))
        .body("find { it.indicator == 'EB2' }.version", equalTo(1))
        .body("find { it.indicator == 'EB1' && it.part == '' }.newDefinition", equalTo(true));
    String published = team().get("/api/reports/" + report).jsonPath().getString("publishedAt");
    String asked = "asOf=" + AS_OF + "&amp;knownOn=" + published + "&amp;version=1";
    String page = Pages.open("/bilans/" + report + "/rectificatifs", TokenIssuer.evaluator());
    assertThat(page)
        .contains("nouvelle définition")
        .contains("/reporting/chiffres/EB1?" + asked + "&amp;by=gender\"")
        .contains("/reporting/chiffres/EB2?" + asked + "\"");
    assertThat(Pages.open("/chiffres/EB2?" + asked.replace("&amp;", "&"), TokenIssuer.evaluator()))
        .contains("<strong>1</strong>");
  }

  private static String outputs(String kind) {
    return "\"of\":\"output\",\"measure\":\"count\",\"where\":{\"kind\":[\"" + kind + "\"]}";
  }

  private static UUID output(String kind, LocalDate day) {
    UUID id = UUID.randomUUID();
    TestKafka.tell(new OutputRecorded(id, kind, day, false));
    return id;
  }

  private static void attendance(UUID session) {
    TestKafka.tell(
        new AttendanceRecorded(
            UUID.randomUUID(),
            session,
            UUID.randomUUID(),
            new PersonCategories(Gender.WOMAN, Engagement.EMPLOYEE, null, null),
            AS_OF.minusDays(9),
            1));
  }
}
