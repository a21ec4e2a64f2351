package org.sptt.training.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sptt.sql.Sql;
import org.sptt.sql.Statements;

/**
 * The places of all sessions that people sign up to. Whoever gives or takes a place locks the
 * session's row first and saves it last, in one transaction: so places are given one after another,
 * whoever and however many ask.
 */
@ApplicationScoped
public class Sheets {

  private static final String STANDING =
      """
      select session_id, open, opens_at, closes_at, starts_at, audience, capacity, taken, next_ticket,
        reserves
      from sign_up_sheet where session_id = any(?::uuid[]) order by session_id""";

  private final Sql sql;

  Sheets(Sql sql) {
    this.sql = sql;
  }

  /** What keeps all others waiting until this transaction ends. */
  String lock() {
    return " for update";
  }

  /** The sheets of these sessions, each nobody else's until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, Sheet> locked(Collection<UUID> sessionIds) {
    return read(STANDING + lock(), sessionIds);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Sheet> locked(UUID sessionId) {
    return Optional.ofNullable(locked(List.of(sessionId)).get(sessionId));
  }

  /** How the places of a session stand, to be shown: they may be others' by now. */
  public Optional<Sheet> shown(UUID sessionId) {
    return Optional.ofNullable(read(STANDING, List.of(sessionId)).get(sessionId));
  }

  private Map<UUID, Sheet> read(String query, Collection<UUID> sessionIds) {
    Map<UUID, Sheet> sheets = new HashMap<>();
    sql.query(query, Sheets::sheet, sessionIds)
        .forEach(sheet -> sheets.put(sheet.sessionId(), sheet));
    // Read after the lock, so that they are those of now; and only where there are any.
    List<UUID> reserving =
        sheets.values().stream().filter(Sheet::reserves).map(Sheet::sessionId).toList();
    if (!reserving.isEmpty()) {
      sql.query(
          "select session_id, name, places, taken from reserved_share"
              + " where session_id = any(?::uuid[]) order by name",
          row -> sheets.get(row.getObject(1, UUID.class)).keep(share(row)),
          reserving);
    }
    return sheets;
  }

  private static Sheet sheet(ResultSet row) throws SQLException {
    SignUpWindow window =
        new SignUpWindow(
            row.getBoolean(2),
            Optional.ofNullable(row.getTimestamp(3)).map(Timestamp::toInstant).orElse(null),
            row.getTimestamp(4).toInstant(),
            row.getTimestamp(5).toInstant());
    return new Sheet(
            row.getObject(1, UUID.class),
            window,
            Audience.valueOf(row.getString(6)),
            row.getObject(7, Integer.class))
        .standing(row.getInt(8), row.getLong(9), row.getBoolean(10));
  }

  private static Share share(ResultSet row) throws SQLException {
    return new Share(row.getString(2), row.getInt(3), row.getInt(4));
  }

  /** Writes how the places stand now; to be the last of a transaction, just before its commit. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void save(Collection<Sheet> sheets) {
    Statements alone = new Statements();
    save(sheets, alone);
    sql.run(alone);
  }

  /**
   * The same.
   *
   * @param together what is sent to the database before, in the caller's transaction
   */
  public void save(Collection<Sheet> sheets, Statements together) {
    List<Sheet> reserving = sheets.stream().filter(sheet -> !sheet.shares().isEmpty()).toList();
    for (Sheet sheet : reserving) {
      for (Share share : sheet.shares()) {
        together.add(
            "update reserved_share set taken = ? where session_id = ? and name = ?",
            share.taken(),
            sheet.sessionId(),
            share.name());
      }
    }
    // Only what was taken meanwhile is added: should the lock ever be missing, the database still
    // adds up, and refuses what is too many.
    together.add(
        """
        update sign_up_sheet s
        set taken = s.taken + a.taken, next_ticket = greatest(s.next_ticket, a.next_ticket)
        from unnest(?::uuid[], ?::int[], ?::bigint[]) as a (session_id, taken, next_ticket)
        where s.session_id = a.session_id""",
        sheets.stream().map(Sheet::sessionId).toList(),
        sheets.stream().map(Sheet::takenMeanwhile).toList(),
        sheets.stream().map(Sheet::nextTicket).toList());
  }
}
