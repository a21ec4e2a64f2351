package org.sptt.reporting.rebuild;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.sptt.messaging.Positions;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.fact.FactLoad;
import org.sptt.reporting.fact.FactLoading;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.figure.FigureRecount;
import org.sptt.reporting.rebuild.Reading.Progress;
import org.sptt.reporting.sql.CopyRows;
import org.sptt.sql.Sql;

/** The transactions of a rebuild, each of them on the second set of tables. */
@ApplicationScoped
class BesideLoad {

  private static final int SOURCES_AT_ONCE = 2_500;

  private final AllEvents allEvents;
  private final Positions positions;
  private final Beside beside;
  private final RebuildRows rebuilds;
  private final FactLoading loading;
  private final Facts facts;
  private final FigureRecount recount;
  private final Sql sql;

  BesideLoad(
      AllEvents allEvents,
      Positions positions,
      Beside beside,
      RebuildRows rebuilds,
      FactLoading loading,
      Facts facts,
      FigureRecount recount,
      Sql sql) {
    this.allEvents = allEvents;
    this.positions = positions;
    this.beside = beside;
    this.rebuilds = rebuilds;
    this.loading = loading;
    this.facts = facts;
    this.recount = recount;
    this.sql = sql;
  }

  /** Empty tables, to be filled with what the figures that are served are made of. */
  @Transactional
  void begin() {
    List<Span> spans = allEvents.before(positions.next());
    beside.create();
    sql.batch(
        "insert into beside.span values (?, ?, ?, ?, ?)",
        spans.stream()
            .map(
                s ->
                    new Object[] {
                      s.partition().topic(), s.partition().partition(), s.first(), s.next(), s.end()
                    })
            .toList());
  }

  /** A load that knows all that has to be known first, and what was loaded already. */
  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  FactLoad begin(Collection<ReceivedEvent> toldFirst) {
    beside.enter();
    FactLoad load = loading.begin(toldFirst);
    sql.each("select source from telling", row -> load.hasHeardOf(row.getString(1)));
    return load;
  }

  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void put(FactLoad.Rows rows, Map<TopicPartition, Long> next, Progress progress) {
    beside.enter();
    // What is lost with the server is read again.
    sql.update("set local synchronous_commit = off");
    copy("telling (" + FactLoading.TELLING_COLUMNS + ")", rows.tellings());
    copy("fact (" + FactLoading.FACT_COLUMNS + ")", rows.facts());
    copy("fact_past (" + FactLoading.FACT_COLUMNS + ", known_until)", rows.past());
    if (!rows.again().isEmpty()) {
      sql.update(
          "insert into told_again (source) select unnest(?) on conflict do nothing", rows.again());
    }
    sql.batch(
        "update span set next_offset = ? where topic = ? and partition_number = ?",
        next.entrySet().stream()
            .map(p -> new Object[] {p.getValue(), p.getKey().topic(), p.getKey().partition()})
            .toList());
    rebuilds.progress(progress.rebuild(), progress.events(), progress.inAll());
  }

  private void copy(String columns, CopyRows rows) {
    if (!rows.isEmpty()) {
      sql.copy("copy " + columns + " from stdin with (format binary)", rows.toStream());
    }
  }

  /** Where the events stand that the intake set aside: they are in no figure. */
  @Transactional
  Set<String> setAside() {
    return new HashSet<>(
        sql.query(
            "select concat_ws('/', topic, partition_number, record_offset) from dead_letter"
                + " where replayed_at is null",
            row -> row.getString(1)));
  }

  @Transactional
  List<Span> spans() {
    return sql.query(
        "select topic, partition_number, first_offset, next_offset, end_offset from beside.span",
        row ->
            new Span(
                new TopicPartition(row.getString(1), row.getInt(2)),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5)));
  }

  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void index(Beside.Index index) {
    // As many at once as there are threads, so that none of them needs others to help it.
    sql.update("set local max_parallel_maintenance_workers = 0");
    sql.update("set local maintenance_work_mem = '128MB'");
    sql.update("set local synchronous_commit = off");
    sql.update(index.statement());
  }

  /** An event that Kafka holds twice was told once. */
  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void forgetRepetitions() {
    beside.enter();
    sql.update("analyze told_again");
    sql.update(
        "delete from telling t using (select event_id, min(ctid) as first from telling"
            + " where source in (select source from told_again)"
            + " group by event_id having count(*) > 1) as twice"
            + " where t.event_id = twice.event_id and t.ctid <> twice.first");
  }

  /** Looks again at things that were told of more than once. */
  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void reconsider(List<String> sources) {
    beside.enter();
    facts.reconsider(sources);
  }

  @Transactional
  List<List<String>> toldAgain() {
    List<List<String>> parts = new ArrayList<>();
    List<String> all =
        sql.query("select source from beside.told_again order by 1", row -> row.getString(1));
    for (int from = 0; from < all.size(); from += SOURCES_AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + SOURCES_AT_ONCE)));
    }
    return parts;
  }

  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void analyze(String table) {
    sql.update("analyze beside." + table);
  }

  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  FigureRecount.Sums count(int share, int shares) {
    beside.enter();
    sql.update("set local work_mem = '64MB'");
    return recount.count(share, shares);
  }

  @Transactional
  @TransactionConfiguration(timeout = Switch.PATIENCE_IN_SECONDS)
  void keep(FigureRecount.Sums sums) {
    beside.enter();
    recount.keep(sums);
  }
}
