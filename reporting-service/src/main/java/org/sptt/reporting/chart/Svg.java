package org.sptt.reporting.chart;

import java.util.Locale;
import org.sptt.pdf.Letters;

/**
 * Writes SVG. Lengths go across in percent and down in pixels, so that a drawing has any width and
 * its letters keep their size. Colours are said twice: as attributes for files, and as classes for
 * the site, which has a dark scheme.
 */
final class Svg {

  static final String INK = "#1f2433";
  static final String LAKE = "#245f63";
  static final String PAPER = "#ffffff";
  static final String SOFT = "#545a6b";
  static final int LETTER = 16;

  private final StringBuilder text = new StringBuilder();
  private final Paper paper;

  /**
   * @param says what is seen, for those who do not see it
   */
  Svg(Paper paper, int height, String says) {
    this.paper = paper;
    raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" width=\"%s\" height=\"%d\" font-size=\"%d\" aria-label=\"%s\">"
            .formatted(paper.width(), height, LETTER, escaped(says)));
  }

  Svg raw(String markup) {
    text.append(markup);
    return this;
  }

  Svg words(Spot spot, String words) {
    return paper.outlined() ? outlines(spot, words) : letters(spot, words);
  }

  Svg box(double across, int down, double width, int height, String look) {
    return raw(
        "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" %s/>"
            .formatted(percent(across), down, percent(width), height, look));
  }

  Svg line(double fromAcross, double fromDown, double toAcross, double toDown, String look) {
    return raw(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>"
            .formatted(
                percent(fromAcross), number(fromDown), percent(toAcross), number(toDown), look));
  }

  Svg dot(double across, double down) {
    return raw(
        "<circle class=\"bar\" fill=\"%s\" cx=\"%s\" cy=\"%s\" r=\"4\"/>"
            .formatted(LAKE, percent(across), number(down)));
  }

  @Override
  public String toString() {
    return text + "</svg>";
  }

  private Svg letters(Spot spot, String words) {
    return raw(
        "<text class=\"ink\" fill=\"%s\" x=\"%s\" y=\"%d\" dx=\"%d\" text-anchor=\"%s\"%s>%s</text>"
            .formatted(
                INK,
                percent(spot.across()),
                spot.down(),
                spot.beside(),
                spot.anchor().name().toLowerCase(Locale.ROOT),
                spot.bold() ? " font-weight=\"bold\"" : "",
                escaped(words)));
  }

  // An SVG within another takes a percentage as its place, which a path cannot.
  private Svg outlines(Spot spot, String words) {
    Letters letters = Letters.of(words, LETTER, spot.bold());
    double shift = spot.beside() - letters.width() * spot.anchor().share();
    return raw(
        "<svg x=\"%s\" y=\"%d\" width=\"1\" height=\"1\" overflow=\"visible\"><path fill=\"%s\" transform=\"translate(%s 0)\" d=\"%s\"/></svg>"
            .formatted(percent(spot.across()), spot.down(), INK, number(shift), letters.path()));
  }

  private static String percent(double share) {
    return number(share) + "%";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
