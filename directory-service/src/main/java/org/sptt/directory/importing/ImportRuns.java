package org.sptt.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;

/**
 * Files that were looked at; what they held is dropped after a day, what was refused of them after
 * a month.
 */
@ApplicationScoped
class ImportRuns {

  private static final int SHOWN = 20;

  /** Not the row's own lock: transactions within this one write to it. */
  private static final long AT_WORK = 7_301_001;

  private static final Duration KEPT = Duration.ofDays(1);

  /** Time enough to send again what a file had wrong. */
  private static final Duration REFUSED_KEPT = Duration.ofDays(30);

  private final Sql sql;
  private final Clock clock;

  ImportRuns(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  UUID begin(String kind, String source, String encoding, String account) {
    UUID id = UUID.randomUUID();
    sql.update(
        """
        insert into import_run (id, kind, source, encoding, looked_at, account, stage)
        values (?, ?, ?, ?, ?, ?, 'LOOKED_AT')""",
        id,
        kind,
        source,
        encoding,
        clock.instant(),
        account);
    return id;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void close(UUID runId, Tally tally) {
    sql.update(
        "update import_run set created = ?, changed = ?, unchanged = ?, refused = ? where id = ?",
        tally.of(ImportLine.Outcome.CREATED),
        tally.of(ImportLine.Outcome.CHANGED),
        tally.of(ImportLine.Outcome.UNCHANGED),
        tally.of(ImportLine.Outcome.REFUSED),
        runId);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  ImportRun require(UUID id) {
    return sql.query("select * from import_run where id = ?", this::run, id).stream()
        .findAny()
        .orElseThrow(() -> Refusals.notFound("import"));
  }

  /** The latest first. */
  List<ImportRun> latest() {
    return sql.query(
        "select * from import_run order by looked_at desc, id limit ?", this::run, SHOWN);
  }

  /** From now on it is this replica's, or it is no more what it was. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean move(UUID runId, ImportRun.Stage from, ImportRun.Stage to) {
    return sql.update(
            "update import_run set stage = ? where id = ? and stage = ?",
            to.name(),
            runId,
            from.name())
        == 1;
  }

  /**
   * The one that is to be carried out, if no other replica is at work until this transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ImportRun> claim() {
    boolean alone =
        sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), AT_WORK).get(0);
    return alone
        ? sql
            .query(
                "select * from import_run where stage = 'APPLYING' order by looked_at limit 1",
                this::run)
            .stream()
            .findAny()
        : Optional.empty();
  }

  @Transactional
  void dropOld() {
    sql.update(
        """
        with old as (
          update import_run set stage = 'DROPPED'
          where stage = 'LOOKED_AT' and looked_at < ? returning id)
        delete from import_line where run_id in (select id from old)""",
        clock.instant().minus(KEPT));
    sql.update(
        """
        delete from import_line where run_id in (
          select id from import_run where stage = 'APPLIED' and looked_at < ?)""",
        clock.instant().minus(REFUSED_KEPT));
  }

  @Transactional
  void drop(UUID runId) {
    if (move(runId, ImportRun.Stage.LOOKED_AT, ImportRun.Stage.DROPPED)) {
      sql.update("delete from import_line where run_id = ?", runId);
    }
  }

  private ImportRun run(ResultSet row) throws SQLException {
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("source"),
        row.getString("encoding"),
        LocalDateTime.ofInstant(row.getTimestamp("looked_at").toInstant(), clock.getZone()),
        row.getString("account"),
        ImportRun.Stage.valueOf(row.getString("stage")),
        row.getInt("created"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("refused"),
        row.getInt("applied"),
        row.getInt("late"));
  }
}
