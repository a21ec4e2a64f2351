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
class Sweep {

  private final PersonalData data;
  private final Sql sql;

  Sweep(PersonalData data, Sql sql) {
    this.data = data;
    this.sql = sql;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void isNeeded() {
    if (!data.tables().isEmpty()) {
      sql.update("insert into sweep default values");
    }
  }

  // Not in a transaction, since PostgreSQL writes no table anew within one.
  @Scheduled(
      every = "${sptt.sweep.look-every:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    if (data.tables().isEmpty()) {
      return;
    }
    long last = sql.query("select coalesce(max(id), 0) from sweep", row -> row.getLong(1)).get(0);
    if (last > 0) {
      data.tables().forEach(table -> sql.update("vacuum full " + table));
      sql.update("delete from sweep where id <= ?", last);
    }
  }
}
