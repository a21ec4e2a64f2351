package org.sptt.reporting.suppression;

import java.util.Comparator;

/**
 * A number in a table of a release. The whole has neither dimension nor cell; an indicator that is
 * a cell of another is that one's cell, so that one number has one spot.
 */
record Spot(String release, String figure, String dimension, String cell) {

  static final Comparator<Spot> IN_ORDER =
      Comparator.comparing(Spot::figure)
          .thenComparing(Spot::dimension)
          .thenComparing(Spot::cell)
          .thenComparing(Spot::release);

  static Spot whole(String release, String figure) {
    return new Spot(release, figure, "", "");
  }

  Spot in(String newDimension, String newCell) {
    return new Spot(release, figure, newDimension, newCell);
  }

  Spot itsWhole() {
    return whole(release, figure);
  }

  boolean isWhole() {
    return dimension.isEmpty();
  }

  /** The table that it stands in, in whichever release. */
  String table() {
    return figure + "\n" + dimension;
  }
}
