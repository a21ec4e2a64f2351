package org.sptt.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words broken into lines, since SVG does not break them itself. */
final class Lines {

  /** What a telephone 320 pixels wide has room for. */
  private static final int LETTERS = 34;

  /** French sets a space before these, at which no line ends. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" (?![%:;!?»])");

  private Lines() {}

  static List<String> of(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(words)) {
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
