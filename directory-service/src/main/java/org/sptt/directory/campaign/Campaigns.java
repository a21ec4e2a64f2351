package org.sptt.directory.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.sql.Sql;

/** Asks the owners of entries whether all is still right, and keeps what they answer. */
@ApplicationScoped
class Campaigns {

  private static final int SHOWN = 50;
  private static final int FRESH = 100;
  private static final int MOST_ATTEMPTS = 30;
  private static final String CAMPAIGN =
      """
      select c.id, c.started_at, c.answer_until, count(e.id), count(e.sent_at), count(e.answered_at)
      from campaign c left join campaign_entry e on e.campaign_id = c.id""";
  private static final String ASKED =
      """
      select e.id, e.kind, e.entry_id, c.answer_until, e.sent_at, e.answered_at, e.corrected
      from campaign_entry e join campaign c on c.id = e.campaign_id""";

  private final Sql sql;
  private final Instance<OwnedEntries> kinds;
  private final Clock clock;

  Campaigns(Sql sql, @Any Instance<OwnedEntries> kinds, Clock clock) {
    this.sql = sql;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * Has a mail sent to the owner of each entry that has an address.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 {@code until-past}, {@code
   *     nobody-to-ask}
   */
  @Transactional
  UUID start(StartForm form, String account) {
    if (!form.answerUntil().isAfter(LocalDate.now(clock))) {
      throw Refusals.refused("answerUntil", "until-past", "Leave people some days to answer.");
    }
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into campaign (id, started_at, account, answer_until) values (?, ?, ?, ?)",
        id,
        clock.instant(),
        account,
        form.answerUntil());
    List<Object[]> asked =
        kinds.stream()
            .flatMap(
                kind ->
                    kind.all().stream()
                        .filter(entry -> !entry.email().isEmpty())
                        .filter(entry -> !form.onlyStale() || entry.freshness() < FRESH)
                        .map(
                            entry ->
                                new Object[] {
                                  UUID.randomUUID(), id, kind.kind(), entry.id(), clock.instant()
                                }))
            .toList();
    if (asked.isEmpty()) {
      throw Refusals.refused("nobody-to-ask", "No such entry has an e-mail to ask its owner.");
    }
    sql.batch(
        "insert into campaign_entry (id, campaign_id, kind, entry_id, due_at)"
            + " values (?, ?, ?, ?, ?)",
        asked);
    return id;
  }

  /** The latest first. */
  List<Campaign> latest() {
    return sql.query(
        CAMPAIGN + " group by c.id order by c.started_at desc, c.id limit ?",
        this::campaign,
        SHOWN);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  Campaign require(UUID id) {
    return sql.query(CAMPAIGN + " where c.id = ? group by c.id", this::campaign, id).stream()
        .findAny()
        .orElseThrow(() -> Refusals.notFound("campaign"));
  }

  /**
   * Whoever was asked in a campaign, those who answered last first.
   *
   * @param after how many to pass over
   */
  List<Asked> asked(UUID campaignId, int after, int limit) {
    return sql.query(
        ASKED
            + " where e.campaign_id = ? order by e.answered_at desc nulls last, e.id"
            + " offset ? limit ?",
        this::asked,
        campaignId,
        after,
        limit);
  }

  /** Of a link that is still good; empty when its time is over. */
  Optional<Asked> open(UUID id) {
    return sql
        .query(
            ASKED + " where e.id = ? and c.answer_until >= ?",
            this::asked,
            id,
            LocalDate.now(clock))
        .stream()
        .findAny();
  }

  @Transactional
  void answered(UUID id, List<String> corrected) {
    sql.update(
        "update campaign_entry set answered_at = ?, corrected = ? where id = ?",
        clock.instant(),
        corrected,
        id);
  }

  /**
   * Mails that are due, to be tried again after a while unless they are marked as sent: so that a
   * process that dies loses none.
   */
  List<Asked> claim(int most) {
    return sql.query(
        """
        with due as (
          select id from campaign_entry
          where sent_at is null and due_at <= ? and attempts < ?
          order by due_at, id limit ? for update skip locked)
        update campaign_entry e
        set attempts = attempts + 1, due_at = cast(? as timestamptz)
          + least(interval '30 seconds' * power(2, e.attempts), cast(? as interval))
        from due, campaign c
        where e.id = due.id and c.id = e.campaign_id
        returning e.id, e.kind, e.entry_id, c.answer_until, e.sent_at, e.answered_at, e.corrected""",
        this::asked,
        clock.instant(),
        MOST_ATTEMPTS,
        most,
        clock.instant(),
        Duration.ofHours(1).toSeconds() + " seconds");
  }

  void sent(UUID id) {
    sql.update("update campaign_entry set sent_at = ? where id = ?", clock.instant(), id);
  }

  OwnedEntries kind(Asked asked) {
    return kinds.stream().filter(kind -> kind.kind().equals(asked.kind())).findAny().orElseThrow();
  }

  private Campaign campaign(ResultSet row) throws SQLException {
    return new Campaign(
        row.getObject(1, UUID.class),
        moment(row.getTimestamp(2)).orElseThrow(),
        row.getObject(3, LocalDate.class),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6));
  }

  private Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getObject(3, UUID.class),
        row.getObject(4, LocalDate.class),
        moment(row.getTimestamp(5)).orElse(null),
        moment(row.getTimestamp(6)).orElse(null),
        row.getArray(7) == null ? List.of() : List.of((String[]) row.getArray(7).getArray()));
  }

  private Optional<LocalDateTime> moment(Timestamp timestamp) {
    return Optional.ofNullable(timestamp)
        .map(known -> LocalDateTime.ofInstant(known.toInstant(), clock.getZone()));
  }
}
