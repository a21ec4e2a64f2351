package org.sptt.reporting.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.sql.Sql;

/**
 * What people call the values of dimensions: structures by their names, sessions by their titles,
 * persons by their keys.
 */
@ApplicationScoped
class Names {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Sql sql;

  Names(Sql sql) {
    this.sql = sql;
  }

  /** The names of all of these that have one. */
  Known of(Collection<String> values) {
    List<String> ids = values.stream().filter(v -> UUID.matcher(v).matches()).distinct().toList();
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.query(
              "select structure_id::text, name from partner where structure_id = any(?::uuid[])"
                  + " union all select session_id::text, title from agenda"
                  + " where session_id = any(?::uuid[]) and title is not null",
              row -> Map.entry(row.getString(1), row.getString(2)),
              ids,
              ids)
          .forEach(name -> names.put(name.getKey(), name.getValue()));
    }
    return new Known(names);
  }

  /** Names that were looked up together. */
  record Known(Map<String, String> byId) {

    // An id without a name is a person or a thing of another service.
    String of(String dimension, String value) {
      if (UUID.matcher(value).matches()) {
        return byId.getOrDefault(value, value);
      }
      return FigureWords.cell(dimension, value);
    }
  }
}
