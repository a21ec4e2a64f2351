package org.sptt.reporting.suppression;

/**
 * A number in a table of a release. The whole has neither dimension nor cell; an indicator that is
 * a cell of another is that one's cell, so that one number has one spot.
 */
record Spot(String release, String figure, String dimension, String cell) {

  static Spot whole(String release, String figure) {
    return new Spot(release, figure, "", "");
  }

  Spot in(String newDimension, String newCell) {
    return new Spot(release, figure, newDimension, newCell);
  }

  boolean isWhole() {
    return dimension.isEmpty();
  }

  boolean isOf(Spot other) {
    return figure.equals(other.figure)
        && dimension.equals(other.dimension)
        && cell.equals(other.cell);
  }
}
