package org.sptt.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sptt.reporting.report.TeamReports.awaitFigure;
import static org.sptt.reporting.report.TeamReports.define;
import static org.sptt.reporting.report.TeamReports.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sptt.events.OutputRecorded;
import org.sptt.testing.Pages;
import org.sptt.testing.PlatformResource;
import org.sptt.testing.TestKafka;
import org.sptt.testing.TokenIssuer;

/** A report's figures on two dates. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComparisonIT {

  private static final LocalDate AS_OF = LocalDate.of(2024, 7, 31);
  private static final LocalDate YEAR_BEFORE = AS_OF.minusYears(1);
  private static final LocalDate YEAR_AFTER = AS_OF.plusYears(1);

  private static final String BLOCKS = "{\"kind\":\"table\",\"indicators\":[\"%s1\",\"%s2\"]}";

  @Test
  void takesWhatWasPublishedAndWhatIsKnownOfTheOtherDate() {
    defineBoth("CMA");
    output("CMA1", YEAR_BEFORE);
    output("CMA1", AS_OF);
    output("CMA1", AS_OF);
    output("CMA2", AS_OF);
    awaitFigure("CMA1", AS_OF, 3);
    awaitFigure("CMA2", AS_OF, 1);
    String report = published(AS_OF, BLOCKS.replace("%s", "CMA"));
    output("CMA1", YEAR_BEFORE);
    output("CMA1", YEAR_AFTER);
    awaitFigure("CMA1", YEAR_AFTER, 5);

    assertThat(rows(report, YEAR_BEFORE))
        .contains("chiffre CMA1 | 2 | 3 | +1 |")
        .contains("chiffre CMA2 nouveau | 0 | 1 | +1 |");
    assertThat(rows(report, YEAR_AFTER))
        .contains("chiffre CMA1 | 3 | 5 | +2 |")
        .contains("chiffre CMA2 | 1 | 1 | 0 |");
  }

  @Test
  void ofADraftBothDatesAreAsTheyAreKnown() {
    defineBoth("CMB");
    output("CMB1", AS_OF);
    awaitFigure("CMB1", AS_OF, 1);
    String report = TeamReports.draft(AS_OF, BLOCKS.replace("%s", "CMB"));
    output("CMB1", YEAR_BEFORE);
    awaitFigure("CMB1", AS_OF, 2);

    assertThat(rows(report, YEAR_BEFORE)).contains("chiffre CMB1 | 1 | 2 | +1 |");
    String nonsense = "/bilans/" + report + "/comparaison?au=demain";
    assertThat(Pages.refused(400, nonsense, TokenIssuer.coordinator()))
        .contains("Une date, par exemple 2024-07-31.", "value=\"demain\"");
  }

  private static void defineBoth(String name) {
    for (String id : new String[] {name + "1", name + "2"}) {
      define(id, "\"of\":\"output\",\"measure\":\"count\",\"where\":{\"kind\":[\"" + id + "\"]}");
    }
  }

  private static void output(String kind, LocalDate day) {
    TestKafka.tell(new OutputRecorded(UUID.randomUUID(), kind, day, false));
  }

  private static String rows(String report, LocalDate other) {
    return Pages.open("/bilans/" + report + "/comparaison?au=" + other, TokenIssuer.coordinator())
        .replaceAll("</t[hd]>", " | ")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ");
  }
}
