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
 * Finds names in one place that are near the same: but for their order, for words that say nothing,
 * and for one letter. Two texts that are the same but for one letter have one of their shortenings
 * in common, so that nothing has to be compared with everything.
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

  /** A name has some thirty shortenings: of more names than these, misprints are not looked for. */
  private static final int MOST_MISSPELT = 2_000;

  private final Map<String, List<UUID>> byShortening = new HashMap<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();
  private final Set<Pair> known;
  private final int most;
  private String place = "";

  /**
   * @param known pairs that are two things, and are not asked for
   * @param most how many pairs are wanted
   */
  public Likeness(Set<Pair> known, int most) {
    this.known = known;
    this.most = most;
  }

  /**
   * Takes one more name, and notes which of those before it in the same place resemble it. No more
   * than one place's names are held.
   *
   * @param namesThere how many names the place has; places come one after the other
   */
  public void add(String where, int namesThere, UUID id, String name) {
    if (!where.equals(place)) {
      byShortening.clear();
      place = where;
    }
    if (pairs.size() >= most) {
      return;
    }
    String words = words(name);
    Set<String> shortenings = namesThere > MOST_MISSPELT ? Set.of(words) : shortenings(words);
    for (String shortening : shortenings) {
      List<UUID> same = byShortening.computeIfAbsent(shortening, s -> new ArrayList<>(1));
      note(id, same);
      same.add(id);
    }
  }

  private void note(UUID id, List<UUID> others) {
    for (UUID other : others) {
      Pair pair = Pair.of(id, other);
      if (pairs.size() < most && !known.contains(pair)) {
        pairs.add(pair);
      }
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
