package org.sptt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sptt.platform.LoadedPlatform.Said;
import org.sptt.platform.site.Browser;

/** The programme of 2023-2024 goes in through the APIs; the published mid-term report comes out. */
@ExtendWith(TestPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MidTermReportIT {

  private static final Pattern OWNERS_PAGE =
      Pattern.compile("<a href=\"([^\"]+)\">Voir là où il est tenu</a>");

  private static final LocalDate MID_TERM = LocalDate.of(2024, 7, 31);
  private static final Map<String, Object> SOMEONE_NEW =
      Map.of(
          "givenName", "Alix",
          "familyName", "Nouvelle",
          "email", "alix.nouvelle@example.org",
          "gender", "woman",
          "engagement", "employee");

  private final TestPlatform.Running running;
  private final LoadedPlatform platform;

  @TempDir Path folder;

  MidTermReportIT(TestPlatform.Running running) {
    this.running = running;
    this.platform = new LoadedPlatform(running);
  }

  @BeforeAll
  void load() {
    platform.empty();
    Said said = platform.load(Programmes.OF_2023_2024);
    assertThat(said.text()).contains("Toutes les lignes sont chargées.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void eachPublishedFigureIsCountedOrItsDifferenceIsDeclared() throws IOException {
    Path json = folder.resolve("figures.json");

    Said said = platform.report("--json", json.toString());

    assertThat(said.text())
        .contains("73 chiffres : égaux 72, écarts déclarés 1, autres écarts 0, non comparés 0.");
    assertThat(said.exit()).isZero();
    assertThat(declared(json)).containsExactly("D9");
  }

  private static List<String> declared(Path json) throws IOException {
    List<String> declared = new ArrayList<>();
    for (JsonNode figure : new ObjectMapper().readTree(json.toFile()).path("figures")) {
      if (figure.path("declared").asBoolean()) {
        declared.add(figure.path("id").asText());
      }
    }
    return declared;
  }

  @Test
  void figuresOf2023AreRightWithTheDataOf2024Loaded() {
    Said said = platform.report("--as-of", "2023-12-31");

    assertThat(said.text())
        .contains("égaux 35, écarts déclarés 1, autres écarts 0, non comparés 37.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void allFiguresAreRightAsOfMidTerm() {
    assertThat(platform.report("--as-of", MID_TERM.toString()).exit()).isZero();
  }

  @Test
  void loadedAgainNothingIsThereTwice() {
    JsonNode before = platform.state();

    Said said = platform.load(Programmes.OF_2023_2024);

    assertThat(said.exit()).isZero();
    assertThat(said.text()).doesNotContain("nouvelle").doesNotContainPattern("\\d changée");
    assertThat(platform.state()).isEqualTo(before);
  }

  @Test
  void oneMoreAttendanceMovesItsFiguresWithinASecondAndNoOther() throws InterruptedException {
    Map<String, String> before = platform.figures(MID_TERM);

    platform.attendance(
        "Formation Kadeiloscope", SOMEONE_NEW, Map.of("day", "2024-05-28", "part", "am"));
    Duration taken = LoadedPlatform.await(() -> !platform.changed(before, MID_TERM).isEmpty());

    platform.awaitCaughtUp();
    assertThat(platform.changed(before, MID_TERM)).isEqualTo(Map.of("W11", "17 -> 18"));
    assertThat(taken).isLessThan(Duration.ofSeconds(1));

    platform.attendance("Formation Kadeiloscope", SOMEONE_NEW);
    LoadedPlatform.await(() -> platform.changed(before, MID_TERM).isEmpty());
  }

  @Test
  void twoStructuresCountOnceWhileTheyAreMergedAndAsBeforeAfterwards() throws InterruptedException {
    Map<String, String> before = platform.figures(MID_TERM);

    platform.merge("Les Petites Comètes", "Le Labo Curieux");
    LoadedPlatform.await(() -> platform.changed(before, MID_TERM).size() == 3);
    assertThat(platform.changed(before, MID_TERM))
        .isEqualTo(Map.of("G7", "6 -> 5", "G8", "24 -> 23", "T15", "36 -> 35"));

    platform.separate("Les Petites Comètes");
    LoadedPlatform.await(() -> platform.changed(before, MID_TERM).isEmpty());
    assertThat(platform.report().exit()).isZero();
  }

  @Test
  void whatHappensWhileReportingIsDownIsCountedOnceItIsBack() throws InterruptedException {
    Map<String, String> before = platform.figures(MID_TERM);
    String session = "Formation initiale à l'inclusion en médiation scientifique 2";

    running.stopPart("reporting");
    platform.attendance(session, SOMEONE_NEW, Map.of("day", "2023-05-11", "part", "pm"));
    running.startPart("reporting");
    platform.awaitCaughtUp();

    assertThat(platform.changed(before, MID_TERM))
        .isEqualTo(
            Map.of("T6", "45 -> 46", "T10", "49 -> 50", "T11", "32 -> 33", "T14", "42 -> 43"));

    platform.attendance(session, SOMEONE_NEW);
    LoadedPlatform.await(() -> platform.changed(before, MID_TERM).isEmpty());
  }

  /** Names are with the services that own them: facts lead there, for those who may see them. */
  @Test
  void factsLeadToTheServicesThatTheyComeFrom() {
    Map<String, Browser> visitors = new WholeSite(running.home()).visitors();

    assertThat(ownersPages(visitors.get("coordinatrice")))
        .contains(
            "/directory/gestion/adhesions/{id}",
            "/directory/gestion/rendez-vous/{id}",
            "/training/sessions/{id}/presences",
            "/experimentation/experimentations/{id}");
    assertThat(ownersPages(visitors.get("evaluatrice")))
        .contains("/experimentation/experimentations/{id}", "/survey/interviews/{id}")
        .noneMatch(place -> place.startsWith("/directory/"));
  }

  /** The places that facts lead to, an example of each of which was there. */
  private Set<String> ownersPages(Browser browser) {
    Map<String, String> examples = new TreeMap<>();
    for (String figure : List.of("D1", "D9", "T10", "W1", "G5", "X1", "P1")) {
      String page = browser.get(at("/reporting/chiffres/" + figure + "?asOf=" + MID_TERM)).body();
      OWNERS_PAGE
          .matcher(page)
          .results()
          .map(link -> link.group(1))
          .forEach(path -> examples.put(path.replaceAll("[0-9a-f-]{36}", "{id}"), path));
    }
    examples
        .values()
        .forEach(path -> assertThat(browser.get(at(path)).status()).as(path).isEqualTo(200));
    return examples.keySet();
  }

  private URI at(String path) {
    return running.home().address().resolve(path);
  }

  @Test
  void aReplayFromTheFirstEventGivesIdenticalFigures() {
    JsonNode before = platform.state();

    running.stopPart("reporting");
    running.platform().emptyDatabaseOf("reporting");
    running.startPart("reporting");
    platform.awaitCaughtUp();

    assertThat(platform.state().path("hash")).isEqualTo(before.path("hash"));
    assertThat(platform.report().exit()).isZero();
  }
}
