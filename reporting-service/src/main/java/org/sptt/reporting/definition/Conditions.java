package org.sptt.reporting.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sptt.edge.Refusals;

/**
 * Conditions as people type them, a line for each dimension: {@code kind: webinar, gathering}. A
 * value that has a comma or a quotation mark itself stands between quotation marks.
 */
final class Conditions {

  private static final Pattern LINE = Pattern.compile("\\s*([a-z][a-z-]{0,39})\\s*:(.*)");
  private static final Pattern VALUE =
      Pattern.compile("\\G\\s*(?:\"((?:[^\"]|\"\")+)\"|([^,\"]*[^,\"\\s]))\\s*(,|$)");

  private Conditions() {}

  /** All values of all lines; lines of one dimension add to each other. */
  static Map<String, List<String>> read(String field, String text) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    for (String line : text == null ? new String[0] : text.split("\\R")) {
      if (!line.isBlank()) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          throw unreadable(field);
        }
        conditions
            .computeIfAbsent(parts.group(1), dimension -> new ArrayList<>())
            .addAll(values(field, parts.group(2)));
      }
    }
    return conditions;
  }

  private static List<String> values(String field, String text) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    String joint = ",";
    while (joint.equals(",")) {
      if (!value.find()) {
        throw unreadable(field);
      }
      values.add(value.group(1) == null ? value.group(2) : value.group(1).replace("\"\"", "\""));
      joint = value.group(3);
    }
    return values;
  }

  /** As {@link #read} reads them back. */
  static String written(Map<String, List<String>> conditions) {
    return conditions.entrySet().stream()
        .map(
            condition ->
                condition.getKey()
                    + ": "
                    + condition.getValue().stream()
                        .map(Conditions::written)
                        .collect(Collectors.joining(", ")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String written(String value) {
    boolean plain = value.strip().equals(value) && !value.matches(".*[,\"].*|");
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static RuntimeException unreadable(String field) {
    return Refusals.refused(
        field, "no-condition", "Write one condition a line, like kind: webinar, gathering.");
  }
}
