package org.sptt.reporting.chart;

/**
 * Where words stand.
 *
 * @param across of the drawing's width, in percent
 * @param down of the line they stand on, in pixels
 * @param beside pixels to the right of that
 * @param anchor which end of the words is there
 */
record Spot(double across, int down, int beside, Anchor anchor, boolean bold) {

  /** The part of words that stands at their place. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }

    /** How much of the words is before their place. */
    double share() {
      return share;
    }
  }

  /** Words that begin a little to the right of a place. */
  static Spot after(double across, int down) {
    return new Spot(across, down, 8, Anchor.START, false);
  }

  static Spot at(double across, int down, Anchor anchor) {
    return new Spot(across, down, 0, anchor, false);
  }

  Spot inBold() {
    return new Spot(across, down, beside, anchor, true);
  }
}
