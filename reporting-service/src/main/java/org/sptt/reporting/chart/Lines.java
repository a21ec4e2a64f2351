package org.sptt.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines, since SVG does not break them itself. */
final class Lines {

  /** What a telephone 320 pixels wide has room for. */
  private static final int LETTERS = 34;

  private Lines() {}

  static List<String> of(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
