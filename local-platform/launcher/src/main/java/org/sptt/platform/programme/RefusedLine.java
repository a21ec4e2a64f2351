package org.sptt.platform.programme;

/** A line that was not loaded, and why. */
record RefusedLine(Line line, String reason) {

  @Override
  public String toString() {
    return line.place() + ": " + reason;
  }
}
