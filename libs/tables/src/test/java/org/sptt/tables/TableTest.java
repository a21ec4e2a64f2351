package org.sptt.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableTest {

  private record Visit(String who, BigDecimal hours, LocalDate day) {}

  private static final Table<Visit> VISITS =
      Table.<Visit>named("visites")
          .with("Qui", Visit::who)
          .with("Heures", Visit::hours)
          .with("Jour", Visit::day);

  private static final Visit CAMILLE =
      new Visit("Camille \"; <&>", new BigDecimal("-1.5"), LocalDate.of(2024, 2, 29));
  private static final Visit UNKNOWN = new Visit(null, null, null);

  @Test
  void writesCsvThatAFrenchSpreadsheetOpens() throws Exception {
    assertThat(new String(written(TableFormat.CSV, CAMILLE, UNKNOWN), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFQui;Heures;Jour\r\n\"Camille \"\"; <&>\";-1.5;2024-02-29\r\n;;\r\n");
  }

  @Test
  void leavesNoTextOfACsvToBeCalculated() throws Exception {
    List<String> attacks = List.of("=1+1", "+33 3", "-2", "@SUM(A1)", "\t=1", "\r=1");

    String csv =
        new String(
            written(
                TableFormat.CSV,
                attacks.stream().map(a -> new Visit(a, null, null)).toArray(Visit[]::new)),
            StandardCharsets.UTF_8);

    assertThat(attacks).allSatisfy(attack -> assertThat(csv).contains("'" + attack));
  }

  @Test
  void writesXlsxWithTextsThatAreTexts() throws Exception {
    Visit formula = new Visit("=HYPERLINK(\"http://evil.example.org\")", null, null);

    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(written(TableFormat.XLSX, CAMILLE, formula)))) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("visites");
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(2)).isEqualTo("Jour");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("Camille \"; <&>");
      assertThat(rows.get(1).getCellAsNumber(1)).hasValue(new BigDecimal("-1.5"));
      assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 2, 29));
      assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(2).getCellText(0)).startsWith("=HYPERLINK");
    }
  }

  @Test
  void writesOdsWithTypedCells() throws Exception {
    byte[] file =
        written(TableFormat.ODS, CAMILLE, UNKNOWN, new Visit("=1\u0000\u0007", null, null));

    assertThat(new String(file, 30, 54, StandardCharsets.US_ASCII))
        .as("what the file says it is, at its very beginning")
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    NodeList cells = cellsOf(file);
    assertThat(cells.getLength()).isEqualTo(12);
    assertThat(((Element) cells.item(3)).getTextContent()).isEqualTo("Camille \"; <&>");
    assertThat(((Element) cells.item(4)).getAttribute("office:value")).isEqualTo("-1.5");
    assertThat(((Element) cells.item(5)).getAttribute("office:date-value")).isEqualTo("2024-02-29");
    assertThat(((Element) cells.item(9)).getAttribute("office:value-type")).isEqualTo("string");
    assertThat(((Element) cells.item(9)).getTextContent()).isEqualTo("=1");
  }

  @Test
  void sendsTheFirstRowsBeforeTheLastAreRead() throws Exception {
    for (TableFormat format : TableFormat.values()) {
      List<Long> sentBefore = new ArrayList<>();
      CountingStream out = new CountingStream();
      Iterator<Visit> rows =
          IntStream.range(0, 50_000)
              .mapToObj(
                  number -> {
                    sentBefore.add(out.count);
                    return new Visit("Personne " + number * 7_919, null, null);
                  })
              .iterator();

      VISITS.write(format, rows, out);

      assertThat(sentBefore.get(25_000))
          .as("%s sent half-way", format)
          .isGreaterThan(out.count / 4);
    }
  }

  @Test
  void knowsAFormatByItsEndingOnly() {
    assertThat(TableFormat.fromString("ods")).isEqualTo(TableFormat.ODS);
    assertThatThrownBy(() -> TableFormat.fromString("ODS"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] written(TableFormat format, Visit... visits) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VISITS.write(format, Stream.of(visits).iterator(), out);
    return out.toByteArray();
  }

  private static NodeList cellsOf(byte[] file) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          Document content =
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(zip.readAllBytes()));
          return content.getElementsByTagName("table:table-cell");
        }
      }
    }
    throw new AssertionError("the file has no content");
  }

  private static final class CountingStream extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
