package org.sptt.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.sptt.reporting.indicator.Definition;
import org.sptt.reporting.indicator.Indicator;
import org.sptt.reporting.indicator.Indicator.CellOf;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.sql.Sql;

/**
 * How many facts of a figure's kind were recorded, corrected or taken back after a report pinned
 * it.
 */
@ApplicationScoped
class RecordedSince {

  private final Indicators indicators;
  private final Sql sql;

  RecordedSince(Indicators indicators, Sql sql) {
    this.indicators = indicators;
    this.sql = sql;
  }

  long publication(Report report, Pinned pinned) {
    String kind = kind(pinned.indicator());
    Instant published = report.publishedAt().orElseThrow();
    return sql.query(
            "select count(distinct id) from ("
                + "select id from fact where kind = ? and known_from > ? union all"
                + " select id from fact_past where kind = ? and known_until > ?) as told",
            row -> row.getLong(1),
            kind,
            published,
            kind,
            published)
        .get(0);
  }

  private String kind(String indicator) {
    return indicators
        .inForce(indicator)
        .flatMap(
            i ->
                i.cellOf()
                    .map(CellOf::whole)
                    .flatMap(indicators::inForce)
                    .or(() -> java.util.Optional.of(i)))
        .flatMap(Indicator::definition)
        .map(Definition::of)
        .orElse("");
  }

  private Optional<Indicator> counting(Indicator indicator) {
    return indicator.cellOf().isEmpty()
        ? Optional.of(indicator)
        : indicator.cellOf().map(CellOf::whole).flatMap(indicators::inForce);
  }
}
