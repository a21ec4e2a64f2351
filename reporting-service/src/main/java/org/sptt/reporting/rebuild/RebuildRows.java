package org.sptt.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.reporting.rebuild.Rebuild.Phase;
import org.sptt.sql.Sql;

/** How rebuilds went, the newest first. */
@ApplicationScoped
class RebuildRows {

  private static final int SHOWN = 20;

  private final Sql sql;
  private final Clock clock;

  RebuildRows(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional
  List<Rebuild> all() {
    return sql.query(
        "select * from rebuild order by began_at desc limit ?", RebuildRows::rebuild, SHOWN);
  }

  Optional<Rebuild> newest() {
    return all().stream().findFirst();
  }

  @Transactional
  UUID begin() {
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into rebuild (id, began_at, phase) values (?, ?, ?)",
        id,
        clock.instant(),
        Phase.READING.name());
    return id;
  }

  /** Whoever asked before for it to stop has been heard. */
  @Transactional
  void goOn(UUID id) {
    sql.update(
        "update rebuild set phase = ?, stop_asked = false where id = ?", Phase.READING.name(), id);
  }

  @Transactional
  void askToStop() {
    sql.update("update rebuild set stop_asked = true where ended_at is null");
  }

  @Transactional
  boolean isToStop(UUID id) {
    return sql.query("select stop_asked from rebuild where id = ?", row -> row.getBoolean(1), id)
        .get(0);
  }

  /** One that has ended stays as it ended: whoever found it cut off may have looked too early. */
  @Transactional
  void phase(UUID id, Phase phase) {
    sql.update("update rebuild set phase = ? where id = ? and ended_at is null", phase.name(), id);
  }

  @Transactional
  void progress(UUID id, long events, long inAll) {
    sql.update(
        "update rebuild set events = greatest(events, ?), events_in_all = ? where id = ?",
        events,
        inAll,
        id);
  }

  @Transactional
  void compared(UUID id, String before, String after) {
    sql.update(
        "update rebuild set hash_before = ?, hash_after = ? where id = ?", before, after, id);
  }

  @Transactional
  void end(UUID id, Phase phase) {
    sql.update(
        "update rebuild set phase = ?, ended_at = ? where id = ?",
        phase.name(),
        clock.instant(),
        id);
  }

  private static Rebuild rebuild(ResultSet row) throws SQLException {
    return new Rebuild(
        row.getObject("id", UUID.class),
        row.getTimestamp("began_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
        Phase.valueOf(row.getString("phase")),
        row.getLong("events"),
        row.getLong("events_in_all"),
        Optional.ofNullable(row.getString("hash_before")),
        Optional.ofNullable(row.getString("hash_after")));
  }
}
