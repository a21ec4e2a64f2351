package org.sptt.directory.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;

/**
 * Which records stand for another one. Nothing of them is moved, so that each merge can be taken
 * back, in any order.
 */
@ApplicationScoped
public class Merges {

  /** Any number: one merge at a time, since two could make a circle. */
  private static final long ONE_AT_A_TIME = 7_301_002;

  private final Sql sql;
  private final Clock clock;

  Merges(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Where a record leads in the end, which has to be told anew.
   *
   * @param end empty when it stands for itself again
   */
  public record Lead(UUID id, Optional<UUID> end) {}

  /**
   * Has one record stand for another.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code merged-already}, {@code
   *     merge-in-circle}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Lead> merge(String kind, UUID id, UUID into, String account) {
    alone();
    UUID end = end(into);
    if (end.equals(id)) {
      throw Refusals.conflict(
          "merge-in-circle", "The other record stands for this one already, or is the same.");
    }
    if (!end(id).equals(id)) {
      throw Refusals.conflict(
          "merged-already", "It stands for another record already. Take that back first.");
    }
    sql.update(
        "insert into merged (id, into_id, kind, merged_at, account) values (?, ?, ?, ?, ?)",
        id,
        into,
        kind,
        clock.instant(),
        account);
    return leads(id, Optional.of(end), end);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code not-merged}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Lead> undo(UUID id) {
    alone();
    if (sql.update("delete from merged where id = ?", id) == 0) {
      throw Refusals.conflict("not-merged", "It stands for itself already.");
    }
    return leads(id, Optional.empty(), id);
  }

  private List<Lead> leads(UUID id, Optional<UUID> itsEnd, UUID endOfOthers) {
    List<Lead> leads = new ArrayList<>();
    leads.add(new Lead(id, itsEnd));
    leadingTo(id).forEach(other -> leads.add(new Lead(other, Optional.of(endOfOthers))));
    return leads;
  }

  /** All records that stand for this one, through others too. */
  public List<UUID> leadingTo(UUID id) {
    return sql.query(
        """
        with recursive those as (
          select id from merged where into_id = ?
          union select m.id from merged m join those t on m.into_id = t.id)
        select id from those order by id""",
        row -> row.getObject(1, UUID.class),
        id);
  }

  private UUID end(UUID id) {
    return sql.query(
            """
            with recursive way as (
              select ?::uuid as id, 0 as step
              union all select m.into_id, w.step + 1 from merged m join way w on m.id = w.id)
            select id from way order by step desc limit 1""",
            row -> row.getObject(1, UUID.class),
            id)
        .get(0);
  }

  private void alone() {
    sql.query("select pg_advisory_xact_lock(?)", row -> true, ONE_AT_A_TIME);
  }
}
