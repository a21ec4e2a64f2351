package org.sptt.directory.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.directory.merging.Merges;
import org.sptt.edge.Refusals;
import org.sptt.events.ErasureCarriedOut;
import org.sptt.events.PersonErased;
import org.sptt.events.Topics;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Erasures;
import org.sptt.sql.Sql;

/**
 * Has people forgotten everywhere, and keeps the receipts. Each service forgets by itself when the
 * event reaches it; the receipt is signed when the last one has told so.
 */
@ApplicationScoped
public class ErasureRegister {

  private static final int SHOWN = 100;

  private final Sql sql;
  private final Outbox outbox;
  private final Erasures erasures;
  private final Receipts receipts;
  private final Merges merges;
  private final Clock clock;

  ErasureRegister(
      Sql sql, Outbox outbox, Erasures erasures, Receipts receipts, Merges merges, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.erasures = erasures;
    this.receipts = receipts;
    this.merges = merges;
    this.clock = clock;
  }

  /**
   * Orders it, under all keys of the person; this service's own part is done when it returns. Good
   * for people that only another service knows, too.
   *
   * @return by which it is known from now on
   */
  @Transactional
  public UUID order(UUID personKey, String account) {
    UUID id = UUID.randomUUID();
    sql.update(
        "insert into erasure (id, ordered_at, ordered_by) values (?, ?, ?)",
        id,
        clock.instant(),
        account);
    PersonErased erased = new PersonErased(id, personKey, merges.othersThan(personKey));
    outbox.record(erased);
    learn(erasures.carryOut(erased));
    return id;
  }

  /** Notes that a service has carried it out; told twice, it is noted once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void learn(ErasureCarriedOut done) {
    boolean known =
        !sql.query("select 1 from erasure where id = ? for update", row -> 1, done.erasureId())
            .isEmpty();
    if (!known) {
      return;
    }
    int noted =
        sql.update(
            "insert into erasure_answer (erasure_id, service, carried_out_at) values (?, ?, ?)"
                + " on conflict do nothing",
            done.erasureId(),
            done.service(),
            clock.instant());
    if (noted == 1) {
      done.stores().forEach((store, entries) -> keep(done, store, entries));
      signWhenComplete(done.erasureId());
    }
  }

  private void keep(ErasureCarriedOut done, String store, int entries) {
    sql.update(
        "insert into erasure_store (erasure_id, service, store, entries) values (?, ?, ?, ?)",
        done.erasureId(),
        done.service(),
        store,
        entries);
  }

  private void signWhenComplete(UUID id) {
    int answers =
        sql.query(
                "select count(*) from erasure_answer where erasure_id = ?",
                row -> row.getInt(1),
                id)
            .get(0);
    if (answers == Topics.OF_SERVICES.size()) {
      receipts.write(id);
    }
  }

  /** The latest first. */
  List<ErasureView> latest() {
    return sql.query(
        """
        select e.id, e.ordered_at, e.completed_at,
          coalesce((select string_agg(a.service, ' ' order by a.service)
            from erasure_answer a where a.erasure_id = e.id), '')
        from erasure e order by e.ordered_at desc, e.id limit ?""",
        row ->
            new ErasureView(
                row.getObject(1, UUID.class),
                local(row.getTimestamp(2)).orElseThrow(),
                local(row.getTimestamp(3)).orElse(null),
                Arrays.stream(row.getString(4).split(" ")).filter(s -> !s.isEmpty()).toList()),
        SHOWN);
  }

  ErasureView require(UUID id) {
    return latest().stream()
        .filter(erasure -> erasure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("erasure"));
  }

  private Optional<LocalDateTime> local(Timestamp moment) {
    return Optional.ofNullable(moment)
        .map(found -> LocalDateTime.ofInstant(found.toInstant(), clock.getZone()));
  }
}
