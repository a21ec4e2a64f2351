package org.sptt.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sptt.sql.Sql;

/**
 * Writes tables anew when somebody was erased of them: a database that deletes or changes a row
 * leaves the old one in its file, and a plain vacuum leaves its bytes there too. That it is needed
 * stands in the table {@code sweep}, so that a process that dies forgets it no more than the rest.
 */
@ApplicationScoped
public class Sweep {

  private final PersonalData data;
  private final Sql sql;

  Sweep(PersonalData data, Sql sql) {
    this.data = data;
    this.sql = sql;
  }

  /** Says so, with the change that makes it needed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void isNeeded() {
    if (!data.tables().isEmpty()) {
      sql.update("insert into sweep default values");
    }
  }

  // Not in a transaction, since PostgreSQL writes no table anew within one.
  @Scheduled(
      every = "${sptt.sweep.look-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    if (data.tables().isEmpty()) {
      return;
    }
    long last = sql.query("select coalesce(max(id), 0) from sweep", row -> row.getLong(1)).get(0);
    if (last > 0) {
      data.tables().forEach(table -> sql.update("vacuum full " + table));
      closeJournal();
      sql.update("delete from sweep where id <= ?", last);
    }
  }

  // PostgreSQL removes a file of its journal when it is full and a checkpoint has passed: so that
  // this takes minutes where little is written, the current one is filled.
  private void closeJournal() {
    sql.query(
        """
        select pg_logical_emit_message(false, 'sweep',
          repeat(' ', pg_size_bytes(current_setting('wal_segment_size'))::int))::text""",
        row -> row.getString(1));
  }
}
