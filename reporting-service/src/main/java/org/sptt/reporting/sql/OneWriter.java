package org.sptt.reporting.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sptt.sql.Sql;

/**
 * Lets one transaction at a time change facts and figures, over all replicas: a subject counted
 * anew must see all of its facts, also those that another transaction is about to commit.
 */
@ApplicationScoped
public class OneWriter {

  /** Any number that no other lock of this database has. */
  private static final long LOCK = 0x4649_4755_5245L;

  private final Sql sql;

  OneWriter(Sql sql) {
    this.sql = sql;
  }

  /** Waits for its turn; the turn ends with the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enter() {
    sql.query("select pg_advisory_xact_lock(?)", row -> row, LOCK);
  }
}
