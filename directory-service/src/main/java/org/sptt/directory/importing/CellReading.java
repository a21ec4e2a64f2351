package org.sptt.directory.importing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sptt.directory.naming.Folded;
import org.sptt.edge.page.FrenchWords;

/** Makes of what people write in a spreadsheet what forms send: days, words, yes and no, lists. */
final class CellReading {

  private static final Pattern FRENCH_DAY =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Set<String> YES = Set.of("oui", "vrai", "true", "yes", "x", "1");
  private static final Set<String> NO = Set.of("non", "faux", "false", "no", "0");

  private final Map<String, Class<?>> types;
  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

  CellReading(Importable<?, ?> kind) {
    types =
        Arrays.stream(kind.request().getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
    kind.words().forEach((field, known) -> words.put(field, byName(field, known)));
  }

  /** The values of a cell; none when it is empty. */
  List<String> values(String field, String cell) {
    String text = withoutSpreadsheetMark(cell.strip());
    Class<?> type = types.getOrDefault(field, String.class);
    Stream<String> parts =
        type == List.class ? Arrays.stream(text.split("\\||\\R")) : Stream.of(text);
    return parts
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> value(field, type, part))
        .toList();
  }

  private String value(String field, Class<?> type, String text) {
    if (type == LocalDate.class) {
      Matcher day = FRENCH_DAY.matcher(text);
      return day.matches()
          ? "%s-%2s-%2s".formatted(day.group(3), day.group(2), day.group(1)).replace(' ', '0')
          : text;
    }
    if (type == boolean.class) {
      String answer = Folded.of(text);
      return YES.contains(answer) ? "true" : NO.contains(answer) ? "false" : text;
    }
    return words.getOrDefault(field, Map.of()).getOrDefault(Folded.of(text), text);
  }

  // What exports put before a text that would be a formula.
  private static String withoutSpreadsheetMark(String text) {
    return text.matches("(?s)'[=+@\\-].*") ? text.substring(1) : text;
  }

  private static Map<String, String> byName(String field, List<String> known) {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String word : known) {
      byName.put(Folded.of(word), word);
      byName.put(Folded.of(FrenchWords.word(word)), word);
      byName.put(Folded.of(FrenchWords.word(field, word)), word);
    }
    return byName;
  }
}
