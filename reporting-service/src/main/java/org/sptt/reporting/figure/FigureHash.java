package org.sptt.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import org.sptt.sql.Sql;

/** The fingerprint of all figures of all dates: equal figures have equal hashes. */
@ApplicationScoped
public class FigureHash {

  private final Sql sql;

  FigureHash(Sql sql) {
    this.sql = sql;
  }

  /** SHA-256 in hexadecimal. */
  public String ofAllFigures() {
    return sql.query(
            "select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', indicator, dimension,"
                + " cell, day, trim_scale(delta)), chr(10) order by indicator collate \"C\","
                + " dimension collate \"C\", cell collate \"C\", day), ''), 'UTF8')), 'hex')"
                + " from figure_day",
            row -> row.getString(1))
        .get(0);
  }
}
