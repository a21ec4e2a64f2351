package org.sptt.reporting.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sptt.reporting.report.TeamReports.awaitFigure;
import static org.sptt.reporting.report.TeamReports.define;
import static org.sptt.reporting.report.TeamReports.published;

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
import org.sptt.events.StructureRecorded;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.Today;
import org.sptt.testing.TokenIssuer;

/** A structure's own numbers beside those of the latest report. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OurFiguresIT {

  @Test
  void areOfTheReportsDateAndOfToday() {
    LocalDate reported = Today.date().minusDays(1);
    UUID ours = UUID.randomUUID();
    TestKafka.tell(
        new StructureRecorded(ours, "Nos Chiffres", null, "80", null, null, "nos-chiffres"));
    UUID session = UUID.randomUUID();
    define(
        "OF1",
        "\"of\":\"attendance\",\"measure\":\"distinct\",\"by\":\"person\",\"breakdowns\":[\"gender\"],"
            + "\"where\":{\"session\":[\""
            + session
            + "\"]}");
    define("OF2", "\"cellOf\":\"OF1\",\"cell\":{\"gender\":\"woman\"}");
    define("OF3", "\"of\":\"experimentation\",\"measure\":\"count\"");
    define("OF4", "\"of\":\"output\",\"measure\":\"count\"");
    attend(session, ours, Gender.WOMAN, reported);
    attend(session, ours, Gender.MAN, reported);
    for (int i = 0; i < 10; i++) {
      attend(session, UUID.randomUUID(), i < 5 ? Gender.WOMAN : Gender.MAN, reported);
    }
    TestKafka.tell(
        new ExperimentationRecorded(
            UUID.randomUUID(), ours, "under-way", reported, List.of(), false));
    attend(session, ours, Gender.WOMAN, Today.date());
    awaitFigure("OF1", Today.date(), 13);
    published(
        reported,
        "{\"kind\":\"figures\",\"indicators\":[\"OF1\",\"OF3\",\"OF4\"]},"
            + "{\"kind\":\"table\",\"indicators\":[\"OF1\",\"OF2\"]}");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(rows(Pages.open("/", TokenIssuer.partnerOf("nos-chiffres"))))
                    .contains("chiffre OF1 | 2 | 12 | 3 |")
                    .contains("chiffre OF2 | 1 | 6 | 2 |")
                    .containsPattern("chiffre OF3 \\| 1 \\| \\d+ \\| 1 \\|")
                    .doesNotContain("chiffre OF4"));
  }

  private static void attend(UUID session, UUID structure, Gender gender, LocalDate day) {
    TestKafka.tell(
        new AttendanceRecorded(
            UUID.randomUUID(),
            session,
            UUID.randomUUID(),
            new PersonCategories(gender, Engagement.EMPLOYEE, null, structure),
            day,
            1));
  }

  private static String rows(String page) {
    return page.replaceAll("</t[hd]>", " | ").replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
  }
}
