package org.sptt.reporting.chart;

/**
 * What is drawn on.
 *
 * @param width as SVG says it
 * @param outlined whether letters are drawn as outlines, where the fonts of the site are missing
 */
record Paper(String width, boolean outlined) {

  /** As wide as the page's column, in the page's letters. */
  static final Paper SITE = new Paper("100%", false);

  /** In a file, which has to bring all it needs. */
  static Paper file(int width) {
    return new Paper(String.valueOf(width), true);
  }
}
