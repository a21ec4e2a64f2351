package org.sptt.reporting.suppression;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A published report as a stranger reads it, in each format that it is to be had in: as text in
 * which a number stands beside its words, tables, sentences and drawings alike.
 */
final class PublicReading {

  private static final String NUMBER = "(\\d+)(?!\\d)(?!(er)? *\\p{L}+ 20\\d\\d)";
  private static final Pattern ROW = Pattern.compile("<table:table-row.*?</table:table-row>");
  private static final Pattern CELL =
      Pattern.compile("<table:table-cell[^>]*/>|<table:table-cell.*?</table:table-cell>");
  private static final Pattern BAR = Pattern.compile("<rect [^>]*?width=\"([\\d.]+)%\"");

  private final Map<String, String> texts = new TreeMap<>();
  private final String drawn;

  private PublicReading(String page) {
    this.drawn = page;
  }

  static PublicReading of(String report) {
    String page = given().get("/bilans/" + report).asString();
    PublicReading reading = new PublicReading(page);
    reading.texts.put("page", words(page));
    reading.texts.put("home", words(given().get("/").asString()));
    Stream.of(
            "bilan.html",
            "resume.html",
            "bilan.pdf",
            "resume.pdf",
            "bilan.odt",
            "bilan.xlsx",
            "bilan.ods")
        .forEach(name -> reading.texts.put(name, text(name, file(report, name))));
    reading.texts.put("bilan.csv", text("bilan.csv", file(report, "bilan.csv")));
    return reading;
  }

  static byte[] file(String report, String name) {
    return given()
        .get("/bilans/" + report + "/fichiers/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** The formats in which a number stands beside the words, within what follows a title. */
  List<String> formatsThatTell(List<String> titles, String title, String words) {
    return texts.entrySet().stream()
        .filter(text -> sections(text.getValue(), titles, title).anyMatch(s -> tells(s, words)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same wherever the words stand. */
  List<String> formatsThatTell(String words) {
    return texts.entrySet().stream()
        .filter(text -> tells(text.getValue(), words))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How long the bars are of the drawing under a title, in their order. */
  List<Double> bars(List<String> titles, String title) {
    return sections(drawn, titles, "<strong>" + title)
        .findFirst()
        .map(s -> BAR.matcher(s).results().map(r -> Double.valueOf(r.group(1))).toList())
        .orElse(List.of());
  }

  private static boolean tells(String text, String words) {
    String quoted = Pattern.quote(words);
    return Pattern.compile(quoted + "[\\s:(]{1,8}" + NUMBER).matcher(text).find()
        || Pattern.compile("(\\d+) \\(" + quoted + "\\)").matcher(text).find()
        || Pattern.compile("\\| \\d+ " + quoted + " \\|").matcher(text).find();
  }

  private static Stream<String> sections(String text, List<String> titles, String title) {
    List<String> sections = new ArrayList<>();
    for (int at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
      int from = at + title.length();
      int to =
          titles.stream()
              .mapToInt(other -> text.indexOf(other, from))
              .filter(end -> end >= 0)
              .min()
              .orElse(text.length());
      sections.add(text.substring(from, to));
    }
    return sections.stream();
  }

  private static String text(String name, byte[] content) {
    try {
      return switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "pdf" -> pdf(content);
        case "odt" -> words(contentOf(content));
        case "ods" -> rows(ods(contentOf(content)));
        case "xlsx" -> rows(xlsx(content));
        case "csv" -> rows(csv(new String(content, StandardCharsets.UTF_8)));
        default -> words(new String(content, StandardCharsets.UTF_8));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Also what only those hear who do not see the drawing.
  private static String words(String markup) {
    return markup
        .replaceAll("(?:aria-label|alt)=\"([^\"]*)\"", ">$1<")
        .replace("</text:p>", " | ")
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("[\\u00a0\\u202f]", "")
        .replaceAll("\\s+", " ");
  }

  // What stands in the next line belongs to it only in a sentence, which other formats have too.
  private static String pdf(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(pdf).replaceAll("[\\u00a0\\u202f]", "").replaceAll("\\R", " / ");
    }
  }

  private static String contentOf(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (!zip.getNextEntry().getName().equals("content.xml")) {
        zip.closeEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<List<String>> ods(String markup) {
    return ROW.matcher(markup)
        .results()
        .map(row -> CELL.matcher(row.group()).results().map(c -> words(c.group()).strip()).toList())
        .toList();
  }

  private static List<List<String>> xlsx(byte[] content) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
        Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(
              row ->
                  row.stream()
                      .map(cell -> cell == null ? "" : cell.getText())
                      .collect(Collectors.toList()))
          .toList();
    }
  }

  private static List<List<String>> csv(String text) {
    return text.lines().map(line -> List.of(line.split(";", -1))).toList();
  }

  /** Title, words and number of each row, as the columns of the tables of figures have them. */
  private static String rows(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.stream()
        .skip(1)
        .forEach(
            row ->
                text.append(row.get(1))
                    .append(' ')
                    .append(row.get(3))
                    .append(" : ")
                    .append(row.get(5).isEmpty() ? row.get(7) : row.get(5))
                    .append(" ; "));
    return text.toString();
  }
}
