package org.sptt.reporting.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sptt.reporting.agenda.Agenda;
import org.sptt.sql.Sql;

/** The counts of the home pages, out of this service's own facts. */
@ApplicationScoped
class Overview {

  private static final String EVERY_STRUCTURE = "";

  private final Sql sql;
  private final Agenda agenda;
  private final Clock clock;

  Overview(Sql sql, Agenda agenda, Clock clock) {
    this.sql = sql;
    this.agenda = agenda;
    this.clock = clock;
  }

  KeyFigures keyFigures() {
    LocalDate today = LocalDate.now(clock);
    return sql.query(
            "select count(*) filter (where kind = 'session-held'),"
                + " count(*) filter (where kind = 'experimentation'),"
                + " count(*) filter (where kind = 'initiative') from fact where day <= ?"
                + " and kind in ('session-held', 'experimentation', 'initiative')",
            row -> new KeyFigures(row.getInt(1), row.getInt(2), row.getInt(3)),
            today)
        .get(0);
  }

  Concerns concerns() {
    return new Concerns(
        agenda.notMarkedHeld(),
        experimentations(Optional.empty()).withoutToDoList(),
        number("select count(*) from dead_letter where replayed_at is null"),
        number(
            "select coalesce(round(100.0 * count(*) filter (where attributes ->> 'gender' = 'unknown')"
                + " / nullif(count(*), 0)), 0) from fact where kind = 'attendance'"));
  }

  /**
   * @param structureId empty for all structures'
   */
  Experimentations experimentations(Optional<UUID> structureId) {
    String structure = structureId.map(UUID::toString).orElse(EVERY_STRUCTURE);
    return sql.query(
            "select count(*), count(*) filter (where l.id is null), coalesce(sum(l.quantity"
                + " - coalesce((l.attributes ->> 'done')::int, 0)), 0)"
                + " from fact e left join fact l on l.kind = 'to-do-list'"
                + " and l.attributes ->> 'experimentation' = e.attributes ->> 'experimentation'"
                + " where e.kind = 'experimentation'"
                + " and (? = '' or e.attributes ->> 'structure' = ?)"
                + " and e.attributes ->> 'status' is distinct from 'given-up'",
            row -> new Experimentations(row.getInt(1), row.getInt(2), row.getInt(3)),
            structure,
            structure)
        .get(0);
  }

  private int number(String query) {
    return sql.query(query, row -> row.getInt(1)).get(0);
  }
}
