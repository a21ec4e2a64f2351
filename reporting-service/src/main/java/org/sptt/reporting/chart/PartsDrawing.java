package org.sptt.reporting.chart;

import java.util.List;
import org.sptt.reporting.chart.Spot.Anchor;

/** A whole as one bar, cut into its parts; each has a pattern, and says beneath what it is. */
final class PartsDrawing {

  private static final int NUMBERS = 24;
  private static final int BAR = 40;
  private static final int GAP = 12;
  private static final int ROW = 21;
  private static final int BETWEEN = 9;
  private static final int SWATCH = 18;

  /**
   * A narrower part has no room for its number above it; the number stands beneath all the same.
   */
  private static final double ROOM_FOR_A_NUMBER = 9;

  private static final List<String> PATTERNS =
      List.of(
          ground() + stroke("M-2 2l4-4M0 8l8-8M6 10l4-4", "2.5"),
          ground() + "<circle cx=\"4\" cy=\"4\" r=\"2\" class=\"ink\" fill=\"" + Svg.INK + "\"/>",
          ground(),
          ground() + stroke("M0 4h8", "2"));

  private PartsDrawing() {}

  static String of(Chart chart, Paper paper, String id) {
    Svg svg = new Svg(paper, height(chart), chart.sentence());
    svg.raw("<defs>");
    for (int i = 1; i < chart.marks().size(); i++) {
      svg.raw(pattern(id, i));
    }
    svg.raw("</defs>");
    double across = 0;
    for (int i = 0; i < chart.marks().size(); i++) {
      Mark mark = chart.marks().get(i);
      double width = chart.sum() == 0 ? 0 : 100 * mark.amount() / chart.sum();
      if (width > 0) {
        svg.box(across, NUMBERS, width, BAR, look(id, i));
      }
      if (width >= ROOM_FOR_A_NUMBER) {
        svg.words(
            Spot.at(across + width / 2, NUMBERS - 7, Anchor.MIDDLE).inBold(),
            Sentences.number(mark));
      }
      across += width;
    }
    keys(svg, chart, id);
    return svg.toString();
  }

  static int height(Chart chart) {
    int keys = chart.marks().stream().mapToInt(mark -> height(words(chart, mark))).sum();
    return NUMBERS + BAR + GAP + keys;
  }

  private static void keys(Svg svg, Chart chart, String id) {
    int top = NUMBERS + BAR + GAP;
    for (int i = 0; i < chart.marks().size(); i++) {
      List<String> words = words(chart, chart.marks().get(i));
      svg.raw(
          "<rect x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
              .formatted(top + 3, SWATCH, SWATCH, look(id, i)));
      for (int line = 0; line < words.size(); line++) {
        int down = top + SWATCH + line * ROW;
        svg.words(new Spot(0, down, 30, Anchor.START, false), words.get(line));
      }
      top += height(words);
    }
  }

  private static List<String> words(Chart chart, Mark mark) {
    return Lines.of(Sentences.part(chart, mark));
  }

  private static int height(List<String> words) {
    return words.size() * ROW + BETWEEN;
  }

  private static String pattern(String id, int i) {
    return "<pattern id=\"%s-%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">%s</pattern>"
        .formatted(id, i, PATTERNS.get((i - 1) % PATTERNS.size()));
  }

  // The first is plain: tiles of one colour would show their seams.
  private static String look(String id, int i) {
    String fill =
        i == 0
            ? "class=\"bar edge\" fill=\"" + Svg.LAKE + "\""
            : "class=\"edge\" fill=\"url(#%s-%d)\"".formatted(id, i);
    return fill + " stroke=\"%s\" stroke-width=\"1.5\"".formatted(Svg.INK);
  }

  private static String ground() {
    return "<rect width=\"8\" height=\"8\" class=\"paper\" fill=\"" + Svg.PAPER + "\"/>";
  }

  private static String stroke(String path, String width) {
    return "<path d=\"%s\" class=\"edge\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>"
        .formatted(path, Svg.INK, width);
  }
}
