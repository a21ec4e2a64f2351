package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-01T00:00:00Z"), ZoneOffset.UTC);

  private final StandInServices services = new StandInServices();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path home;
  @TempDir Path programme;

  @BeforeEach
  void publish() throws IOException {
    Files.writeString(
        programme.resolve("figures.csv"),
        "id,period_end,label_fr,value\nA,2023-12-31,entrées,28\nB,2024-07-31,jours,4.5\n");
    Files.writeString(
        programme.resolve("discrepancies.csv"),
        "figure,published,counted,reason\nA,28,29,la liste nomme 29 entrées\n");
    new LastProgramme(home).remember(programme);
    services.figures("2023-12-31", "[{\"id\":\"A\",\"value\":29},{\"id\":\"B\",\"value\":1}]");
    services.figures("2024-07-31", "[{\"id\":\"A\",\"value\":29},{\"id\":\"B\",\"value\":4.50}]");
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void agreesWhenEachFigureAtItsPeriodEndIsEqualOrDeclared() {
    assertThat(report()).isZero();
    assertThat(out.toString())
        .contains("+1 déclaré : la liste nomme 29 entrées")
        .contains("2 chiffres : égaux 1, écarts déclarés 1, autres écarts 0, non comparés 0.");
  }

  @Test
  void doesNotCompareFiguresWhosePeriodIsNotOverYet() throws IOException {
    assertThat(report("--as-of", "2023-12-31", "--json", json().toString())).isZero();
    assertJson(
        "{'figures':[{'id':'A','counted':29,'published':28,'declared':true},"
            + "{'id':'B','counted':1,'published':null,'declared':false}]}");
  }

  @Test
  void failsOnADifferenceThatIsNotDeclared() throws IOException {
    services.figures("2024-07-31", "[{\"id\":\"B\",\"value\":5}]");

    assertThat(report("--json", json().toString())).isOne();
    assertThat(out.toString()).contains("+0.5 NON DÉCLARÉ");
    assertJson(
        "{'figures':[{'id':'A','counted':29,'published':28,'declared':true},"
            + "{'id':'B','counted':5,'published':4.5,'declared':false}]}");
  }

  @Test
  void declaresADifferenceForThoseTwoValuesOnly() {
    services.figures("2023-12-31", "[{\"id\":\"A\",\"value\":30}]");

    assertThat(report()).isOne();
    assertThat(out.toString()).contains("+2 NON DÉCLARÉ");
  }

  @Test
  void failsOnAPublishedFigureThatNoIndicatorCounts() throws IOException {
    services.figures("2024-07-31", "[]");

    assertThat(report("--json", json().toString())).isOne();
    assertThat(out.toString()).contains("aucun indicateur ne le compte");
    assertThat(Files.readString(json())).contains("\"counted\" : null");
  }

  @Test
  void failsWhenThereIsNothingToTakeTheExtremeOf() {
    services.figures("2024-07-31", "[{\"id\":\"B\",\"value\":null}]");

    assertThat(report()).isOne();
  }

  @Test
  void comparesWithAnotherFileAndTheDeclaredDifferencesOfTheProgramme() throws IOException {
    Path other = Files.createDirectory(home.resolve("other")).resolve("expected.csv");
    Files.writeString(other, "id,period_end,value\nA,2023-12-31,28\n");

    assertThat(report("--expect", other.toString())).isZero();

    Files.writeString(other, "id,period_end,value\nA,2023-12-31,27\n");
    assertThat(report("--expect", other.toString())).isOne();
  }

  @Test
  void listsAllFiguresWhenNothingWasPublished() throws IOException {
    Files.delete(programme.resolve("figures.csv"));
    services.figures("2025-03-01", "[{\"id\":\"Z\",\"label\":\"membres\",\"value\":3}]");

    assertThat(report()).isZero();
    assertThat(out.toString()).contains("membres").contains("non comparés 1");
  }

  @Test
  void failsRatherThanCompareNothingWhenTheLoadedFolderIsGone() {
    new LastProgramme(home).remember(programme.resolve("moved"));

    assertThat(report()).isOne();
    assertThat(err.toString()).contains("n'est plus là").contains("--expect");
  }

  @Test
  void namesTheLineOfAPublishedFigureItCannotRead() throws IOException {
    Files.writeString(
        programme.resolve("figures.csv"), "id,period_end,value\nA,2023-12-31,vingt-huit\n");

    assertThat(report()).isOne();
    assertThat(err.toString()).contains("figures.csv:2 : « vingt-huit » n'est pas un nombre");
  }

  @Test
  void saysInASentenceThatReportingDoesNotAnswer() {
    services.close();

    assertThat(report()).isOne();
    assertThat(err.toString()).contains("reporting ne répond pas");
  }

  private Path json() {
    return home.resolve("figures.json");
  }

  private void assertJson(String expected) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(json().toFile()))
        .isEqualTo(mapper.readTree(expected.replace('\'', '"')));
  }

  private int report(String... arguments) {
    return new CommandLine(new ReportCommand(this::platform, CLOCK))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private CoordinatorAccess platform() {
    return new CoordinatorAccess() {
      @Override
      public URI door() {
        return services.address();
      }

      @Override
      public String token() {
        return "a-token";
      }

      @Override
      public Path home() {
        return home;
      }
    };
  }
}
