package org.sptt.directory.importing;

import java.util.EnumMap;
import java.util.Map;

/** How many rows a file has of each outcome. */
final class Tally {

  private final Map<ImportLine.Outcome, Integer> counts = new EnumMap<>(ImportLine.Outcome.class);

  void add(ImportLine line) {
    counts.merge(line.outcome(), 1, Integer::sum);
  }

  int of(ImportLine.Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
