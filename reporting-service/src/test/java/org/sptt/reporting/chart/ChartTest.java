package org.sptt.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ChartTest {

  private static final List<Mark> WOMEN_AND_MEN = List.of(mark("Femmes", 32), mark("Hommes", 17));

  @Test
  void barsAreAsLongAsTheirNumbersAndSaySo() {
    Chart chart =
        new Chart(
            Shape.BARS, "Initiatives", "initiatives", List.of(mark("CSTI", 6), mark("Culture", 3)));

    assertThat(chart.svg())
        .contains("width=\"76%\" height=\"18\"", "width=\"38%\" height=\"18\"", ">6</text>");
    assertThat(chart.sentence())
        .isEqualTo("Le plus grand nombre : CSTI (6 initiatives). Le plus petit : Culture (3).");
  }

  @Test
  void partsAreToldApartWithoutColours() {
    Chart chart = new Chart(Shape.PARTS, "Par genre", "personnes", WOMEN_AND_MEN);

    assertThat(chart.svg())
        .contains("width=\"65.31%\"", "x=\"65.31%\"", "width=\"34.69%\"")
        .contains("id=\"" + chart.id() + "-1\"", "url(#" + chart.id() + "-1)")
        .contains("Femmes : 32 (65 %)", "Hommes : 17 (35 %)");
    assertThat(chart.sentence())
        .isEqualTo("Sur un total de 49 personnes : Femmes : 32 (65 %), Hommes : 17 (35 %).");
  }

  @Test
  void aLineBeginsAtNoughtAndTellsItsSteepestStep() {
    Chart chart =
        new Chart(
            Shape.LINE,
            "Sessions",
            "",
            List.of(mark("mars", 2), mark("juin", 10), mark("septembre", 12)));

    assertThat(chart.svg()).contains("y2=\"50\"", "y1=\"50\"").contains("y2=\"30\"");
    assertThat(chart.sentence())
        .isEqualTo(
            "De 2 (mars) à 12 (septembre) : une hausse de 10."
                + " La plus forte progression : +8, au juin.");
  }

  @Test
  void aNumberThatIsNotToldHasNoLength() {
    Chart chart =
        new Chart(
            Shape.PARTS,
            "Par genre",
            "personnes",
            List.of(mark("Femmes", 12), mark("Hommes", 9), secret("Autre")));

    assertThat(chart.svg()).contains("non publié").doesNotContain("pattern");
    assertThat(chart.sentence())
        .isEqualTo(
            "Le plus grand nombre : Femmes (12 personnes). Le plus petit : Hommes (9)."
                + " Un nombre n'est pas publié.");
  }

  @Test
  void aCurveGoesOnOverDatesThatAreNotTold() {
    Chart chart =
        new Chart(
            Shape.LINE,
            "Au fil du temps",
            "personnes",
            List.of(mark("mars", 10), secret("juin"), mark("octobre", 30)));

    assertThat(chart.svg()).containsOnlyOnce("stroke-dasharray");
    assertThat(chart.sentence())
        .isEqualTo("De 10 (mars) à 30 (octobre) : une hausse de 20. Une date n'est pas publiée.");
  }

  @Test
  void nothingTellsThatNothingIsToldWhereItIsKeptSecret() {
    assertThat(new Chart(Shape.BARS, "Peu", "", List.of(secret("Un"))).sentence())
        .isEqualTo("Aucun de ces nombres n'est publié.");
  }

  @Test
  void nothingCountedIsSaidToo() {
    assertThat(new Chart(Shape.BARS, "Vide", "", List.of()).sentence())
        .isEqualTo("Rien n'est encore compté.");
    assertThat(new Chart(Shape.LINE, "Nul", "", List.of(mark("mars", 0), mark("juin", 0))).svg())
        .contains("<svg");
  }

  @Test
  void everyDrawingIsWellFormedAndKeepsForeignMarkupOut() throws Exception {
    List<Mark> marks =
        List.of(mark("<script>alert(1)</script> & \"autres\"", 4), mark("Hommes", 2));
    for (Shape shape : Shape.values()) {
      Chart chart = new Chart(shape, "Épreuve", "", marks);
      for (String drawing : List.of(chart.svg(), chart.picture(600))) {
        assertThat(drawing).doesNotContain("<script").doesNotContain(" style=");
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing)));
      }
    }
  }

  @Test
  void aPictureNeedsNoFonts() {
    String picture = new Chart(Shape.PARTS, "Par genre", "", WOMEN_AND_MEN).picture(600);

    assertThat(picture)
        .startsWith("<svg")
        .contains("width=\"600\"", "<path")
        .doesNotContain("<text");
  }

  @Test
  void aCurveGoesAsFarAcrossAsTimeGoesBy() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    Chart chart =
        new Chart(
            Shape.LINE,
            "Au fil du temps",
            "",
            List.of(
                new Mark("un", BigDecimal.ONE, first),
                new Mark("deux", BigDecimal.valueOf(2), first.plusDays(75)),
                new Mark("trois", BigDecimal.TEN, first.plusDays(100))));

    assertThat(chart.svg())
        .contains("cx=\"2%\"", "cx=\"68%\"", "cx=\"90%\"")
        .doesNotContain("cx=\"46%\"", ">deux<");
  }

  @Test
  void aLoneDateIsWrittenOnce() {
    Chart chart = new Chart(Shape.LINE, "Au fil du temps", "", List.of(mark("mars", 3)));

    assertThat(chart.svg()).containsOnlyOnce(">mars<").containsOnlyOnce("<circle");
  }

  @Test
  void aDateWithoutValueIsNotOneThatIsKeptSecret() {
    Chart chart =
        new Chart(
            Shape.LINE,
            "Le plus petit groupe",
            "",
            List.of(
                new Mark("mars", null), new Mark("juin", null), mark("octobre", 3), mark("an", 4)));

    assertThat(chart.sentence())
        .isEqualTo("De 3 (octobre) à 4 (an) : une hausse de 1. 2 dates n'ont pas de valeur.");
    assertThat(new Chart(Shape.LINE, "", "", List.of(new Mark("mars", null))).sentence())
        .isEqualTo("Rien n'est encore compté.");
  }

  @Test
  void chartsThatAreDrawnOtherwiseShareNoPicture() {
    assertThat(new Chart(Shape.BARS, "Par genre", "", WOMEN_AND_MEN).id())
        .isNotEqualTo(new Chart(Shape.PARTS, "Par genre", "", WOMEN_AND_MEN).id())
        .isEqualTo(new Chart(Shape.BARS, "Par genre", "", WOMEN_AND_MEN).id());
  }

  private static Mark secret(String label) {
    return new Mark(label, null, true, null);
  }

  private static Mark mark(String label, int value) {
    return new Mark(label, BigDecimal.valueOf(value));
  }

  @Test
  void linesDoNotEndBeforeASignOfTheirs() {
    assertThat(Lines.of("Territoire du programme : 16 (57 %)"))
        .containsExactly("Territoire du programme : 16", "(57 %)");
  }
}
