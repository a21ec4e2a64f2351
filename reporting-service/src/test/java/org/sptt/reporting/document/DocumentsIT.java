package org.sptt.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sptt.reporting.chart.Shape;
import org.sptt.testing.PlatformResource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentsIT {

  private static final Document DOCUMENT =
      new Document(
          "Sciences & \"société\"",
          "Bilan <à mi-parcours>",
          "Deux ans.\n\nEt après ?",
          LocalDate.of(2024, 7, 31),
          LocalDateTime.of(2024, 9, 1, 10, 30),
          true,
          List.of(
              new Chapter(
                  "1 Formations",
                  List.of(
                      Piece.text("On s'est formé·es.\n\nBeaucoup."),
                      Piece.figures(List.of(line("T1", "sessions de formation", 5))),
                      Piece.chart(
                          Shape.PARTS,
                          "Par genre",
                          List.of(line("T10", "Femmes", 32), line("T10", "Hommes", 17))),
                      Piece.chart(
                          Shape.LINE,
                          "Au fil du temps",
                          List.of(line("T1", "31 mars", 2), line("T1", "30 juin", 5))),
                      Piece.table(
                          "Détail",
                          List.of(
                              line("T10", "participant·es", 49),
                              new Line("T12", "hommes", "", null, true, true))),
                      Piece.testimony("Je ne vois plus mon musée pareil.", "médiatrice"))),
              new Chapter(
                  "2 Expérimentations",
                  List.of(
                      Piece.chart(
                          Shape.BARS,
                          "Par thème",
                          List.of(line("X3", "Handicap", 4), line("X3", "Précarité", 1)))))));

  @Inject Documents documents;

  @BeforeAll
  static void foundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void itsPdfsAreForEveryoneByTheRulesOfPdfUa() throws Exception {
    for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.SUMMARY)) {
      byte[] pdf = documents.write(DOCUMENT, format);
      Files.createDirectories(Path.of("target", "documents"));
      Files.write(Path.of("target", "documents", format.fileName()), pdf);

      assertThat(brokenRules(pdf)).as(format.fileName()).isEmpty();
    }
  }

  @Test
  void itsPdfHasContentsWithPageNumbersAndRunningFeet() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(documents.write(DOCUMENT, DocumentFormat.PDF))) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      text.setStartPage(2);
      text.setEndPage(2);
      assertThat(text.getText(pdf))
          .containsPattern("1 Formations +\\.+ 3")
          .contains("Bilan <à mi-parcours>", "2 / " + pdf.getNumberOfPages());
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
    }
  }

  @Test
  void itsSummaryIsOnePage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(documents.write(DOCUMENT, DocumentFormat.SUMMARY))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void itsSummaryIsOnePageHoweverLongItsWordsAndManyItsBars() throws Exception {
    String label = "personnes formées à l'accueil de publics que les sciences ont oubliés, n° ";
    List<Line> figures =
        IntStream.range(0, 12).mapToObj(i -> line("T" + i, label.repeat(2) + i, i)).toList();
    List<Line> bars =
        IntStream.range(0, 20).mapToObj(i -> line("X3", "Un thème, le " + i + "e", i)).toList();
    List<Line> dates = List.of(line("T1", "31 mars", 2), line("T1", "30 juin", 5));
    List<Chapter> chapters =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new Chapter(
                        "Chapitre " + i,
                        List.of(
                            Piece.figures(figures.subList(i * 3, i * 3 + 3)),
                            Piece.chart(Shape.BARS, "Vingt barres", bars),
                            Piece.chart(Shape.LINE, "La courbe", dates))))
            .toList();
    Document full =
        new Document(
            "Sciences",
            "Bilan",
            "",
            LocalDate.of(2024, 7, 31),
            LocalDateTime.of(2024, 9, 1, 10, 30),
            true,
            chapters);

    byte[] summary = documents.write(full, DocumentFormat.SUMMARY);
    Files.write(Path.of("target", "documents", "resume-plein.pdf"), summary);
    try (PDDocument pdf = Loader.loadPDF(summary)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("La courbe")
          .doesNotContain("Vingt barres");
    }
  }

  @Test
  void everyNumberOfAChartIsPrintedUnderIt() throws Exception {
    List<Line> dates =
        IntStream.range(0, 9)
            .mapToObj(
                i -> line("T1", i + " mars", 1_000 + i).on(LocalDate.of(2024, 3, 1).plusDays(i)))
            .toList();
    Document curve =
        new Document(
            "Sciences",
            "Bilan",
            "",
            LocalDate.of(2024, 7, 31),
            LocalDateTime.of(2024, 9, 1, 10, 30),
            true,
            List.of(new Chapter("Un", List.of(Piece.chart(Shape.LINE, "Au fil du temps", dates)))));

    byte[] book = documents.write(curve, DocumentFormat.PDF);
    Files.write(Path.of("target", "documents", "courbe.pdf"), book);
    try (PDDocument pdf = Loader.loadPDF(book)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(text.getText(pdf).replaceAll("\\h+", " "))
          .contains("1 mars 1 001 4 mars 1 004 7 mars 1 007");
    }
    assertThat(new String(documents.write(curve, DocumentFormat.CSV), StandardCharsets.UTF_8))
        .contains("T1;4 mars;non;1004;personnes;;2024-03-05");
  }

  @Test
  void theTextToWriteOnInHasAllOfIt() throws Exception {
    Map<String, byte[]> entries = unzipped(documents.write(DOCUMENT, DocumentFormat.ODT));

    String content = new String(entries.get("content.xml"), StandardCharsets.UTF_8);
    assertThat(entries.keySet().stream().filter(name -> name.startsWith("Pictures/"))).hasSize(3);
    assertThat(content)
        .contains("Bilan &lt;à mi-parcours&gt;", "1 Formations", "On s&#39;est formé·es.")
        .contains("Hommes : 17 (35 %)", "non publié", "médiatrice");
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (!entry.getKey().equals("mimetype")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(entry.getValue()));
      }
    }
  }

  @Test
  void chartsOfTheSameNumbersHaveAPictureEach() throws Exception {
    List<Line> lines = List.of(line("T10", "Femmes", 32), line("T10", "Hommes", 17));
    Document twice =
        new Document(
            "Sciences",
            "Bilan",
            "",
            LocalDate.of(2024, 7, 31),
            LocalDateTime.of(2024, 9, 1, 10, 30),
            true,
            List.of(
                new Chapter(
                    "Un",
                    List.of(
                        Piece.chart(Shape.BARS, "Par genre", lines),
                        Piece.chart(Shape.PARTS, "Par genre", lines)))));

    assertThat(unzipped(documents.write(twice, DocumentFormat.ODT)).keySet())
        .filteredOn(name -> name.startsWith("Pictures/"))
        .hasSize(2);
  }

  @Test
  void theSameDocumentIsTheSameBytesAndIsReadBack() {
    for (DocumentFormat format :
        List.of(DocumentFormat.HTML, DocumentFormat.JSON, DocumentFormat.CSV, DocumentFormat.ODT)) {
      assertThat(documents.write(DOCUMENT, format))
          .as(format.fileName())
          .isEqualTo(documents.write(DOCUMENT, format));
    }
    assertThat(CanonicalDocument.read(documents.write(DOCUMENT, DocumentFormat.JSON)))
        .isEqualTo(DOCUMENT);
  }

  @Test
  void aTableHoldsEveryNumberAndNoneThatIsNotTold() {
    String csv = new String(documents.write(DOCUMENT, DocumentFormat.CSV), StandardCharsets.UTF_8);

    assertThat(csv)
        .contains("1 Formations;Par genre;T10;Femmes;non;32;", "X3;Handicap;non;4;")
        .contains("T12;hommes;oui;;;non publié;2024-07-31");
  }

  private static List<String> brokenRules(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws Exception {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Line line(String id, String label, int value) {
    return new Line(id, label, "personnes", BigDecimal.valueOf(value), false, false);
  }
}
