package org.sptt.reporting.chart;

import java.util.List;
import java.util.Objects;

/**
 * Numbers to be looked at. It is drawn in black and white as well as in colours, and never goes
 * without its sentence and its numbers, for those who do not see it.
 *
 * @param unit what is counted, in French; empty when the title says it
 */
public record Chart(Shape shape, String title, String unit, List<Mark> marks) {

  /** More parts than this are not told apart by their patterns: they are drawn as bars. */
  private static final int MOST_PARTS = 5;

  public Chart {
    marks = List.copyOf(marks);
  }

  /** The drawing for a page of the site, as SVG that fills what it is put into. */
  public String svg() {
    return drawn(Paper.SITE);
  }

  /**
   * The drawing for a file, as SVG that brings all it needs.
   *
   * @param width in pixels
   */
  public String picture(int width) {
    return drawn(Paper.file(width));
  }

  /** In pixels. */
  public int height() {
    return switch (drawnAs()) {
      case BARS -> BarsDrawing.height(this);
      case PARTS -> PartsDrawing.height(this);
      case LINE -> LineDrawing.HEIGHT;
    };
  }

  /** What is seen, in French. */
  public String sentence() {
    return Sentences.of(this);
  }

  private String drawn(Paper paper) {
    return switch (drawnAs()) {
      case BARS -> BarsDrawing.of(this, paper);
      case PARTS -> PartsDrawing.of(this, paper, id());
      case LINE -> LineDrawing.of(this, paper);
    };
  }

  /** The same for equal charts, which can share their patterns and pictures. */
  public String id() {
    return "c" + Integer.toHexString(Objects.hash(shape.name(), title, unit, marks));
  }

  /** A part that is not told has no length, so that the whole would look complete without it. */
  Shape drawnAs() {
    boolean parts = marks.size() <= MOST_PARTS && marks.stream().allMatch(Mark::told);
    return shape == Shape.PARTS && !parts ? Shape.BARS : shape;
  }

  double most() {
    return marks.stream().mapToDouble(Mark::amount).max().orElse(0);
  }

  double sum() {
    return marks.stream().mapToDouble(Mark::amount).sum();
  }
}
