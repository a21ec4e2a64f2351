package org.sptt.reporting.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sptt.reporting.chart.Chart;
import org.sptt.reporting.chart.Mark;
import org.sptt.reporting.chart.Shape;

/**
 * What a chapter is made of: its kind says which of the rest it has.
 *
 * @param title of a chart or a table; empty where there is none
 * @param text of a paragraph or a testimony, with empty lines between paragraphs; empty else
 * @param source who says it, of a testimony; empty else
 * @param shape of a chart; null else
 * @param lines the numbers of figures, a chart or a table
 */
public record Piece(
    Kind kind, String title, String text, String source, Shape shape, List<Line> lines) {

  /** So wide that its letters are those of the text when it fills a sheet's column. */
  static final int PICTURE_WIDTH = 760;

  private static final double COLUMN = 16;
  private static final int SIDE_BY_SIDE = 3;

  /** Dates are short; words of what is taken apart are not. */
  private static final int DATES_SIDE_BY_SIDE = 3;

  private static final int PARTS_SIDE_BY_SIDE = 2;

  /** What a piece is to its reader. */
  public enum Kind {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("figures")
    FIGURES,
    @JsonProperty("chart")
    CHART,
    @JsonProperty("table")
    TABLE,
    @JsonProperty("testimony")
    TESTIMONY
  }

  public Piece {
    lines = List.copyOf(lines);
  }

  public static Piece text(String text) {
    return new Piece(Kind.TEXT, "", text, "", null, List.of());
  }

  public static Piece testimony(String text, String source) {
    return new Piece(Kind.TESTIMONY, "", text, source, null, List.of());
  }

  public static Piece figures(List<Line> lines) {
    return new Piece(Kind.FIGURES, "", "", "", null, lines);
  }

  public static Piece chart(Shape shape, String title, List<Line> lines) {
    return new Piece(Kind.CHART, title, "", "", shape, lines);
  }

  public static Piece table(String title, List<Line> lines) {
    return new Piece(Kind.TABLE, title, "", "", null, lines);
  }

  public boolean is(String name) {
    return kind.name().equalsIgnoreCase(name);
  }

  /** The lines, as many side by side as a sheet has room for; the last row may be short. */
  public List<List<Line>> rows() {
    return IntStream.range(0, (lines.size() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE)
        .map(row -> row * SIDE_BY_SIDE)
        .mapToObj(from -> lines.subList(from, Math.min(lines.size(), from + SIDE_BY_SIDE)))
        .toList();
  }

  /** A chart's lines for the small table under it, to be read down one column after the other. */
  public List<List<Line>> columns() {
    int most = shape == Shape.LINE ? DATES_SIDE_BY_SIDE : PARTS_SIDE_BY_SIDE;
    int rows = (lines.size() + most - 1) / most;
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                IntStream.iterate(row, i -> i < lines.size(), i -> i + rows)
                    .mapToObj(lines::get)
                    .toList())
        .toList();
  }

  private static Mark mark(Line line) {
    return new Mark(line.label(), line.value(), line.suppressed(), line.day());
  }

  /** The text's paragraphs, in their order. */
  public List<String> paragraphs() {
    return Arrays.stream(text.split("\\R\\s*\\R"))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** The drawing of its lines; only a chart has one. */
  public Chart drawing() {
    return new Chart(
        shape,
        title,
        lines.isEmpty() ? "" : lines.get(0).unit(),
        lines.stream().map(Piece::mark).toList());
  }

  /** The drawing as a picture that a page can hold. */
  public String picture() {
    byte[] svg = pictureFile().getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }

  /** The drawing as a file. */
  public String pictureFile() {
    return drawing().picture(PICTURE_WIDTH);
  }

  /** What that file is called. */
  public String pictureName() {
    return drawing().id() + ".svg";
  }

  /** How high the picture is in a column 16 centimetres wide, in centimetres. */
  public String pictureHeight() {
    double height = COLUMN * drawing().height() / PICTURE_WIDTH;
    return String.format(Locale.ROOT, "%.2f", height);
  }
}
