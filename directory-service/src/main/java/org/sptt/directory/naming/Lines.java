package org.sptt.directory.naming;

import java.util.List;

/** Lists as forms have them: one thing a line. */
public final class Lines {

  private Lines() {}

  /** The lines of all texts, without those that are empty; null stays null. */
  public static List<String> of(List<String> texts) {
    return texts == null
        ? null
        : texts.stream()
            .flatMap(text -> text == null ? null : text.lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
  }
}
