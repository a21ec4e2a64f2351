package org.sptt.training.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sptt.sql.Sql;

/** Lets people sign up to a session, on new terms if they could already. */
@ApplicationScoped
public class OpenSheet {

  private final Sheets sheets;
  private final Sql sql;
  private final Event<PlacesChanged> changes;

  OpenSheet(Sheets sheets, Sql sql, Event<PlacesChanged> changes) {
    this.sheets = sheets;
    this.sql = sql;
    this.changes = changes;
  }

  /** Refuses (409) to have fewer places than are taken. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(UUID sessionId, SignUpWindow window, SignUpTerms terms) {
    Sheet sheet =
        sheets
            .locked(sessionId)
            .orElseGet(() -> new Sheet(sessionId, window, terms.audience(), null));
    sheet.resize(terms.capacity(), terms.reserved());
    sql.update(
        """
        insert into sign_up_sheet
          (session_id, open, opens_at, closes_at, starts_at, audience, capacity, reserves)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (session_id) do update set
          open = excluded.open, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
          starts_at = excluded.starts_at, audience = excluded.audience,
          capacity = excluded.capacity, reserves = excluded.reserves""",
        sessionId,
        window.open(),
        window.opensAt(),
        window.closesAt(),
        window.startsAt(),
        terms.audience().name(),
        sheet.capacity(),
        !sheet.shares().isEmpty());
    keepShares(sheet);
    changes.fire(new PlacesChanged(sessionId));
  }

  private void keepShares(Sheet sheet) {
    sql.update("delete from reserved_share where session_id = ?", sheet.sessionId());
    sql.batch(
        "insert into reserved_share (session_id, name, places, taken) values (?, ?, ?, ?)",
        sheet.shares().stream()
            .map(
                share ->
                    new Object[] {sheet.sessionId(), share.name(), share.places(), share.taken()})
            .toList());
  }

  /** Nobody signs up any more, and nobody who waits is offered a place: it is called off. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void close(UUID sessionId) {
    sql.update("update sign_up_sheet set open = false where session_id = ?", sessionId);
  }
}
