package org.sptt.reporting.document;

import java.util.List;
import org.sptt.pdf.Letters;

/**
 * How much of the summary's one sheet things take, in millimetres. Its numbers are those of the
 * summary's template, rounded up.
 */
final class Sheet {

  private static final double MILLIMETRES_A_POINT = 0.353;
  private static final double PRINTED = 266;
  private static final double WIDTH = 170;
  private static final double COLUMN = 51;

  private static final double HEAD = 24;
  private static final double FOOT = 20;
  private static final double PICTURE_WIDTH = 150;

  private Sheet() {}

  /** What is left of it under a document's head and figures. */
  static double roomUnder(Document document, List<List<Line>> figures) {
    double room = PRINTED - HEAD - FOOT - lines(document.title(), 25, WIDTH) * 10.5;
    for (List<Line> row : figures) {
      int most = row.stream().mapToInt(line -> lines(line.label(), 9.5, COLUMN)).max().orElse(0);
      room -= 15 + most * 4.7;
    }
    return room;
  }

  /** What a chart takes, with its title and what is said of it. */
  static double height(Piece chart) {
    return lines(chart.title(), 12, WIDTH) * 5.5
        + lines(chart.drawing().sentence(), 9.5, WIDTH) * 4.7
        + PICTURE_WIDTH * chart.drawing().height() / Piece.PICTURE_WIDTH
        + 7;
  }

  private static int lines(String words, double points, double width) {
    int lines = 1;
    double filled = 0;
    for (String word : words.split(" ")) {
      double length = length(word, points);
      if (filled > 0 && filled + length > width) {
        lines++;
        filled = 0;
      }
      filled += length + length(" ", points);
    }
    return lines;
  }

  private static double length(String words, double points) {
    return Letters.of(words, points, false).width() * MILLIMETRES_A_POINT;
  }
}
