package org.sptt.directory.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  private static final String FORMER = "FORMER";

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
    insert(kind, id, into, account);
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

  /** All other records of what this one is of, whichever of them stands for the others. */
  public List<UUID> othersThan(UUID id) {
    UUID end = end(id);
    return Stream.concat(Stream.of(end), leadingTo(end).stream())
        .filter(other -> !other.equals(id))
        .toList();
  }

  /**
   * Has a record go on under another id, for which the former one stands from now on. That it was
   * the id before is no merge that could be taken back.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Lead> moved(UUID id, UUID newId, String account) {
    alone();
    // Where it comes back to an id that it had before.
    sql.update("delete from merged where id = ? and kind = ?", newId, FORMER);
    sql.update("update merged set id = ? where id = ?", newId, id);
    sql.update("update merged set into_id = ? where into_id = ?", newId, id);
    insert(FORMER, id, newId, account);
    UUID end = end(newId);
    Optional<UUID> itsEnd = Optional.of(end).filter(other -> !other.equals(newId));
    return leads(newId, itsEnd, end);
  }

  /** Under which id a record goes on that had this one before. */
  public Optional<UUID> movedFrom(UUID formerId) {
    return sql
        .query(
            "select into_id from merged where id = ? and kind = ?",
            row -> row.getObject(1, UUID.class),
            formerId,
            FORMER)
        .stream()
        .findAny();
  }

  private void insert(String kind, UUID id, UUID into, String account) {
    sql.update(
        "insert into merged (id, into_id, kind, merged_at, account) values (?, ?, ?, ?, ?)",
        id,
        into,
        kind,
        clock.instant(),
        account);
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
