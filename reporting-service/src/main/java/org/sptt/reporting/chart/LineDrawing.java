package org.sptt.reporting.chart;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.sptt.reporting.chart.Spot.Anchor;

/**
 * One number over time, from nought up: a scale that begins higher makes little look like much.
 * From left to right as much time passes everywhere as there is room.
 */
final class LineDrawing {

  private static final int TOP = 30;
  private static final int FOOT = 150;
  static final int HEIGHT = 182;
  private static final double LEFT = 2;
  private static final double RIGHT = 90;

  private static final String STROKE =
      "class=\"curve\" stroke=\"" + Svg.LAKE + "\" stroke-width=\"3\" stroke-linecap=\"round\"";
  private static final String GROUND = "class=\"edge\" stroke=\"" + Svg.SOFT + "\"";

  private LineDrawing() {}

  static String of(Chart chart, Paper paper) {
    Svg svg = new Svg(paper, HEIGHT, chart.sentence());
    svg.line(0, FOOT, 100, FOOT, GROUND);
    List<Mark> marks = chart.marks();
    int[] told = IntStream.range(0, marks.size()).filter(i -> marks.get(i).told()).toArray();
    for (int i = 1; i < told.length; i++) {
      join(svg, chart, told[i - 1], told[i]);
    }
    if (!marks.isEmpty()) {
      end(svg, chart, marks.size() - 1, Anchor.END);
    }
    if (marks.size() > 1) {
      end(svg, chart, 0, Anchor.START);
    }
    return svg.toString();
  }

  // Dashed over dates that are not told: nobody knows which way it went between.
  private static void join(Svg svg, Chart chart, int from, int to) {
    String look = to - from > 1 ? STROKE + " stroke-dasharray=\"2 7\"" : STROKE;
    svg.line(across(chart, from), down(chart, from), across(chart, to), down(chart, to), look);
    svg.dot(across(chart, to), down(chart, to));
  }

  private static void end(Svg svg, Chart chart, int i, Anchor anchor) {
    Mark mark = chart.marks().get(i);
    boolean first = anchor == Anchor.START;
    svg.words(Spot.at(first ? 0 : 100, FOOT + 22, anchor), mark.label());
    if (mark.told()) {
      svg.dot(across(chart, i), down(chart, i));
      Spot above = Spot.at(first ? 0 : RIGHT + 1, (int) down(chart, i) - 12, anchor);
      svg.words(above.inBold(), Sentences.number(mark));
    }
  }

  private static double across(Chart chart, int i) {
    return LEFT + (RIGHT - LEFT) * passed(chart.marks(), i);
  }

  /** Which share of the time is over; the last is where time ends. */
  private static double passed(List<Mark> marks, int i) {
    if (i == marks.size() - 1) {
      return 1;
    }
    boolean dated = marks.stream().allMatch(mark -> mark.day() != null);
    return dated ? days(marks, i) / days(marks, marks.size() - 1) : i / (marks.size() - 1.0);
  }

  private static double days(List<Mark> marks, int i) {
    return ChronoUnit.DAYS.between(marks.get(0).day(), marks.get(i).day());
  }

  private static double down(Chart chart, int i) {
    double most = chart.most();
    return most == 0 ? FOOT : FOOT - (FOOT - TOP) * chart.marks().get(i).amount() / most;
  }
}
