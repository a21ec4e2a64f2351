package org.sptt.reporting.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.sql.Sql;

/**
 * What people call the values of dimensions: structures and sessions by their names, persons by
 * their keys.
 */
@ApplicationScoped
class Names {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Sql sql;

  Names(Sql sql) {
    this.sql = sql;
  }

  String of(String dimension, String value) {
    return UUID.matcher(value).matches() ? name(value) : FigureWords.cell(dimension, value);
  }

  // What is neither is a person or a thing of another service, which has no name here.
  private String name(String id) {
    return sql
        .query(
            "select name from partner where structure_id = ?::uuid union all"
                + " select title from agenda where session_id = ?::uuid and title is not null",
            row -> row.getString(1),
            id,
            id)
        .stream()
        .findFirst()
        .orElse(id);
  }
}
