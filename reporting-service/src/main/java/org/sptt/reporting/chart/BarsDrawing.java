package org.sptt.reporting.chart;

import java.util.List;

/** Each number as a bar under its words, with the number at its end. */
final class BarsDrawing {

  private static final int ROW = 22;
  private static final int BAR = 18;
  private static final int GAP = 16;

  /** Room is left for the number after the longest bar, on a telephone too. */
  private static final double LONGEST = 76;

  private static final String FILLED = "class=\"bar\" fill=\"" + Svg.LAKE + "\"";
  private static final String GROUND = "class=\"edge\" stroke=\"" + Svg.SOFT + "\"";

  private BarsDrawing() {}

  static String of(Chart chart, Paper paper) {
    List<List<String>> labels = chart.marks().stream().map(m -> Lines.of(m.label())).toList();
    int height = height(chart);
    Svg svg = new Svg(paper, height, chart.sentence());
    svg.line(0, 0, 0, height, GROUND);
    int down = 0;
    for (int i = 0; i < labels.size(); i++) {
      draw(svg, chart.marks().get(i), labels.get(i), down, chart.most());
      down += height(labels.get(i));
    }
    return svg.toString();
  }

  static int height(Chart chart) {
    int rows =
        chart.marks().stream().map(m -> Lines.of(m.label())).mapToInt(BarsDrawing::height).sum();
    return Math.max(rows, 1);
  }

  private static int height(List<String> label) {
    return label.size() * ROW + BAR + GAP;
  }

  private static void draw(Svg svg, Mark mark, List<String> label, int top, double most) {
    int down = top;
    for (String line : label) {
      svg.words(Spot.after(0, down + Svg.LETTER), line);
      down += ROW;
    }
    double width = most == 0 ? 0 : LONGEST * mark.amount() / most;
    svg.box(0, down, width, BAR, FILLED);
    svg.words(Spot.after(width, down + BAR - 3).inBold(), Sentences.number(mark));
  }
}
