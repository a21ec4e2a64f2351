package org.sptt.reporting.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.sptt.sql.Sql;

/** All numbers that were ever released to the public, and those kept secret beside them. */
@ApplicationScoped
class Releases {

  private final Sql sql;

  Releases(Sql sql) {
    this.sql = sql;
  }

  void add(Map<Spot, Shown> release) {
    sql.batch(
        "insert into public_number (release, figure, dimension, cell, value, visible)"
            + " values (?, ?, ?, ?, ?, ?)",
        release.entrySet().stream()
            .map(
                spot ->
                    new Object[] {
                      spot.getKey().release(),
                      spot.getKey().figure(),
                      spot.getKey().dimension(),
                      spot.getKey().cell(),
                      spot.getValue().value(),
                      spot.getValue().visible()
                    })
            .toList());
  }

  Map<Spot, Shown> of(String figure) {
    Map<Spot, Shown> spots = new HashMap<>();
    sql.query(
            "select release, figure, dimension, cell, value, visible from public_number where figure = ?",
            row ->
                Map.entry(
                    new Spot(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    new Shown(row.getBigDecimal(5), row.getBoolean(6))),
            figure)
        .forEach(row -> spots.put(row.getKey(), row.getValue()));
    return spots;
  }
}
