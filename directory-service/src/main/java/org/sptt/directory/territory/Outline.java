package org.sptt.directory.territory;

/**
 * A department as it is drawn, with the corners of the box around it.
 *
 * @param path for an SVG
 */
public record Outline(
    String department, String path, double left, double top, double right, double bottom) {

  public double middleX() {
    return (left + right) / 2;
  }

  public double middleY() {
    return (top + bottom) / 2;
  }
}
