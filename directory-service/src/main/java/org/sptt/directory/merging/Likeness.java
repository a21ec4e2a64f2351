package org.sptt.directory.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.directory.naming.Folded;

/**
 * Finds names that are near the same: but for their order, for words that say nothing, and for one
 * letter. Two texts that are the same but for one letter have one of their shortenings in common,
 * so that nothing has to be compared with everything.
 */
public final class Likeness {

  private static final Set<String> SAYING_NOTHING =
      Set.of(
          "le",
          "la",
          "les",
          "l",
          "de",
          "des",
          "du",
          "d",
          "et",
          "a",
          "au",
          "aux",
          "en",
          "pour",
          "association",
          "asso",
          "ass",
          "collectif",
          "cie",
          "compagnie");

  private static final int SHORTEST_MISSPELT = 5;

  private final Map<String, List<UUID>> byShortening = new HashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();

  /** Takes one more name, and notes which of those before it resembles. */
  public void add(UUID id, String name) {
    for (String shortening : shortenings(words(name))) {
      List<UUID> same = byShortening.computeIfAbsent(shortening, s -> new ArrayList<>());
      same.forEach(other -> pairs.add(Pair.of(id, other)));
      same.add(id);
    }
  }

  public Set<Pair> pairs() {
    return pairs;
  }

  private static String words(String name) {
    String all = Folded.of(name);
    String telling =
        Stream.of(all.split(" "))
            .filter(word -> !SAYING_NOTHING.contains(word))
            .sorted()
            .collect(Collectors.joining(" "));
    return telling.isEmpty() ? all : telling;
  }

  private static Set<String> shortenings(String text) {
    Set<String> shortenings = new HashSet<>();
    shortenings.add(text);
    if (text.length() >= SHORTEST_MISSPELT) {
      for (int i = 0; i < text.length(); i++) {
        // Another number is another place, not a misprint.
        if (!Character.isDigit(text.charAt(i))) {
          shortenings.add(text.substring(0, i) + text.substring(i + 1));
        }
      }
    }
    return shortenings;
  }
}
