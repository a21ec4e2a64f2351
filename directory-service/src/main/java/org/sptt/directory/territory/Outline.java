package org.sptt.directory.territory;

/**
 * A department as it is drawn, with the corners of the box around it.
 *
 * @param path for an SVG
 * @param middleX of its area, where a number can stand
 */
public record Outline(
    String department,
    String path,
    double left,
    double top,
    double right,
    double bottom,
    double middleX,
    double middleY) {}
