package org.sptt.directory.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sptt.directory.naming.Folded;
import org.sptt.edge.Refusals;
import org.sptt.edge.form.FormWords;

/**
 * Which field each column of a file holds: columns are headed by what pages call a field, or by
 * what the API does.
 */
record Headings(List<String> fields) {

  static final String EXTERNAL_ID = "externalId";

  /**
   * @throws HttpProblem 422 {@code unknown-column}, {@code double-column}, {@code no-identifier}
   */
  static Headings of(List<String> cells, List<String> columns, FormWords words) {
    Map<String, String> byName = new LinkedHashMap<>();
    List<String> all = new ArrayList<>(columns);
    all.add(EXTERNAL_ID);
    all.forEach(field -> byName.putIfAbsent(Folded.of(words.label(field)), field));
    all.forEach(field -> byName.put(Folded.of(field), field));
    List<String> fields = new ArrayList<>();
    for (String cell : cells) {
      String field =
          Optional.ofNullable(byName.get(Folded.of(cell))).orElseThrow(() -> unknown(cell));
      if (fields.contains(field)) {
        throw about("double-column", cell, "The column \"%s\" is there twice.");
      }
      fields.add(field);
    }
    if (!fields.contains(EXTERNAL_ID)) {
      throw Refusals.refused(
          "no-identifier",
          "No column externalId says how each row is known. Add one: it must never change.");
    }
    return new Headings(fields);
  }

  String externalId(List<String> cells) {
    return cells.get(fields.indexOf(EXTERNAL_ID)).strip();
  }

  /** What stands in a row's cells, by field. */
  Map<String, String> values(List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).equals(EXTERNAL_ID)) {
        values.put(fields.get(i), cells.get(i));
      }
    }
    return values;
  }

  private static HttpProblem unknown(String cell) {
    return about("unknown-column", cell, "There is no column \"%s\". Rename or remove it.");
  }

  private static HttpProblem about(String reason, String cell, String detail) {
    String shown = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    return HttpProblem.builder(Refusals.refused(reason, detail.formatted(shown)))
        .with("column", shown)
        .build();
  }
}
