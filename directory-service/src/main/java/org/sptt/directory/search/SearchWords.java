package org.sptt.directory.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sptt.directory.naming.Folded;

/** The words that people look for, and those that differ from them by a letter. */
final class SearchWords {

  /** In shorter words every other letter would be another word. */
  private static final int SHORTEST_MISSPELT = 4;

  private static final int MOST = 8;

  /** They are in nearly every name, and people leave them out. */
  private static final Set<String> LITTLE =
      Set.of(
          "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un",
          "une");

  private SearchWords() {}

  /** The words of what somebody looks for; the little ones only when there is no other. */
  static List<String> wanted(String text) {
    List<String> all = words(Stream.of(text)).distinct().limit(MOST).toList();
    List<String> telling = all.stream().filter(word -> !LITTLE.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** The folded words of texts, nulls left out, as one text. */
  static String text(Collection<String> texts) {
    return words(texts.stream()).collect(Collectors.joining(" "));
  }

  /** All words of texts, each also with each one of its letters left out. */
  static Set<String> near(Collection<String> texts) {
    return words(texts.stream())
        .flatMap(word -> near(word).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The word, and the word with each one of its letters left out; the word alone when short. */
  static Set<String> near(String word) {
    if (word.length() < SHORTEST_MISSPELT) {
      return Set.of(word);
    }
    return Stream.concat(
            Stream.of(word),
            IntStream.range(0, word.length())
                .mapToObj(left -> word.substring(0, left) + word.substring(left + 1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> words(Stream<String> texts) {
    return texts
        .filter(Objects::nonNull)
        .map(Folded::of)
        .flatMap(folded -> Arrays.stream(folded.split(" ")))
        .filter(word -> !word.isEmpty());
  }
}
