package org.sptt.reporting.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.sql.Sql;

/** What people call the values of dimensions: structures by their names, persons by their keys. */
@ApplicationScoped
class Names {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Sql sql;

  Names(Sql sql) {
    this.sql = sql;
  }

  String of(String value) {
    return UUID.matcher(value).matches() ? structure(value) : FigureWords.cell(value);
  }

  // What is no structure is a person or a thing of another service, which has no name here.
  private String structure(String id) {
    return sql
        .query("select name from partner where structure_id = ?::uuid", row -> row.getString(1), id)
        .stream()
        .findFirst()
        .orElse(id);
  }
}
