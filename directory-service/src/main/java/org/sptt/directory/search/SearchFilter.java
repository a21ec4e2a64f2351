package org.sptt.directory.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody looks for. A field that is empty is not asked for.
 *
 * @param kind empty for all kinds
 * @param text words, in any order
 * @param department INSEE code
 */
record SearchFilter(
    Optional<EntryKind> kind,
    String text,
    String category,
    String department,
    String theme,
    String offer) {

  List<String> words() {
    return SearchWords.wanted(text);
  }

  /** Whether it asks for anything but a kind. */
  public boolean narrows() {
    return !query().isEmpty();
  }

  /** What the address of another page of the same results has to repeat. */
  public String query() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("q", text);
    asked.put("category", category);
    asked.put("department", department);
    asked.put("theme", theme);
    asked.put("offer", offer);
    return asked.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
