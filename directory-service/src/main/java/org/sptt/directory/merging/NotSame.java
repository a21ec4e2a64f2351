package org.sptt.directory.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sptt.sql.Sql;

/** Pairs that somebody looked at and found to be two things. */
@ApplicationScoped
public class NotSame {

  private final Sql sql;

  NotSame(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  public void note(Pair pair) {
    sql.update(
        "insert into not_same (one, other) values (?, ?) on conflict do nothing",
        pair.one(),
        pair.other());
  }

  /** What was found of a record holds under its new id, too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void moved(UUID id, UUID newId) {
    sql.update(
        """
        with former as (delete from not_same where ? in (one, other) returning one, other)
        insert into not_same (one, other)
        select least(theirs, ?), greatest(theirs, ?)
        from (select case when one = ? then other else one end as theirs from former) f
        where theirs <> ?
        on conflict do nothing""",
        id,
        newId,
        newId,
        id,
        newId);
  }

  public Set<Pair> all() {
    return new HashSet<>(
        sql.query(
            "select one, other from not_same",
            row -> Pair.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
  }
}
