package org.sptt.reporting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sptt.events.SessionRecorded;
import org.sptt.events.Standing;
import org.sptt.sql.Sql;

/** The sessions with their titles, which figures do without. */
@ApplicationScoped
public class Agenda {

  private static final String PLACES =
      "select count(*) from fact where kind = 'registration'"
          + " and attributes ->> 'session' = session_id::text"
          + " and attributes ->> 'place-status' = 'confirmed'";
  private static final String COLUMNS =
      "select session_id, title, kind, starts_on, ends_on, by_video, ";
  private static final String ENTRIES = COLUMNS + "0 from agenda ";

  private final Sql sql;
  private final Clock clock;

  Agenda(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Takes the place of what was told of the session before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(SessionRecorded event) {
    LocalDate endsOn = Optional.ofNullable(event.endsOn()).orElse(event.startsOn());
    LocalDate announcedOn = Optional.ofNullable(event.announcedOn()).orElse(event.startsOn());
    sql.update(
        "insert into agenda (session_id, title, kind, status, announced_on, starts_on, ends_on,"
            + " by_video) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (session_id) do update set"
            + " title = excluded.title, kind = excluded.kind, status = excluded.status,"
            + " announced_on = excluded.announced_on, starts_on = excluded.starts_on,"
            + " ends_on = excluded.ends_on, by_video = excluded.by_video",
        event.sessionId(),
        event.title(),
        event.kind(),
        word(event.status()),
        announcedOn,
        event.startsOn(),
        endsOn,
        event.byVideo());
  }

  /** The announced sessions that are not over and not called off, the next first. */
  public List<AgendaEntry> upcoming(int limit) {
    return sql.query(
        ENTRIES
            + "where status <> ? and ends_on >= ? and announced_on <= ?"
            + " order by starts_on, session_id limit ?",
        Agenda::entry,
        word(Standing.CANCELLED),
        today(),
        today(),
        limit);
  }

  /** The sessions that take place on one of these days, with how many people are expected. */
  public List<AgendaEntry> between(LocalDate first, LocalDate last) {
    return sql.query(
        COLUMNS
            + "("
            + PLACES
            + ") from agenda where status <> ? and ends_on >= ? and starts_on <= ?"
            + " order by starts_on, session_id",
        Agenda::entry,
        word(Standing.CANCELLED),
        first,
        last);
  }

  /** The sessions that are over, of which nobody said whether they were held; the oldest first. */
  public List<AgendaEntry> notMarkedHeld() {
    return sql.query(
        ENTRIES + "where status = ? and ends_on < ? order by ends_on, session_id",
        Agenda::entry,
        word(Standing.PLANNED),
        today());
  }

  /** The sessions to come in which the structure's people have places, the next first. */
  public List<AgendaEntry> expecting(UUID structureId) {
    String own = structureId.toString();
    return sql.query(
        "select * from ("
            + COLUMNS
            + "("
            + PLACES
            + " and attributes ->> 'structure' = ?) as own from agenda"
            + " where status <> ? and ends_on >= ?) session"
            + " where own > 0 order by starts_on, session_id",
        Agenda::entry,
        own,
        word(Standing.CANCELLED),
        today());
  }

  /** The sessions that someone of the structure came to, the latest first. */
  public List<AgendaEntry> attendedBy(UUID structureId) {
    return sql.query(
        ENTRIES
            + "where session_id in (select (attributes ->> 'session')::uuid from fact"
            + " where kind = 'attendance' and attributes ->> 'structure' = ?)"
            + " order by starts_on desc, session_id",
        Agenda::entry,
        structureId.toString());
  }

  private static AgendaEntry entry(ResultSet row) throws SQLException {
    return new AgendaEntry(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class),
        row.getBoolean(6),
        row.getInt(7));
  }

  private static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
