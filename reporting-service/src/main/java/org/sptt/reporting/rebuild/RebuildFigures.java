package org.sptt.reporting.rebuild;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.fact.FactLoad;
import org.sptt.reporting.fact.FactLoading;
import org.sptt.reporting.figure.FigureRecount;
import org.sptt.reporting.rebuild.OneRebuild.Turn;
import org.sptt.reporting.rebuild.Rebuild.Phase;

/**
 * Rebuilds all figures from the first event beside those that are served meanwhile. One at a time;
 * it can be stopped while it reads, and taken up again where it was.
 */
@ApplicationScoped
public class RebuildFigures {

  private static final Logger LOG = Logger.getLogger(RebuildFigures.class);
  private static final int SHARES = 2;

  private final AllEvents allEvents;
  private final Beside beside;
  private final BesideLoad load;
  private final Switch switching;
  private final RebuildRows rebuilds;
  private final OneRebuild oneRebuild;
  private final AtomicBoolean stop = new AtomicBoolean();
  private final ExecutorService threads = Executors.newFixedThreadPool(1 + SHARES);

  RebuildFigures(
      AllEvents allEvents,
      Beside beside,
      BesideLoad load,
      Switch switching,
      RebuildRows rebuilds,
      OneRebuild oneRebuild) {
    this.allEvents = allEvents;
    this.beside = beside;
    this.load = load;
    this.switching = switching;
    this.rebuilds = rebuilds;
    this.oneRebuild = oneRebuild;
  }

  /** The rebuilds so far, the newest first; one that a restart cut off shows as stopped. */
  public List<Rebuild> all() {
    rebuilds
        .newest()
        .filter(r -> !r.isOver() && !r.isStopped() && !oneRebuild.isTaken())
        .ifPresent(r -> rebuilds.phase(r.id(), Phase.STOPPED));
    return rebuilds.all();
  }

  /**
   * Begins one, or takes up the one that was stopped.
   *
   * @param evenIfDifferent whether the rebuilt figures are to be served though they differ
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 {@code rebuild-under-way}
   */
  public UUID start(boolean evenIfDifferent) {
    Turn turn =
        oneRebuild
            .take()
            .orElseThrow(
                () ->
                    Refusals.conflict(
                        "rebuild-under-way",
                        "Figures are being rebuilt already. Wait, or stop that first."));
    try {
      UUID id = prepare();
      threads.execute(() -> run(id, evenIfDifferent, turn));
      return id;
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  private UUID prepare() {
    stop.set(false);
    boolean goesOn = rebuilds.newest().filter(r -> !r.isOver()).isPresent() && beside.exists();
    UUID id = goesOn ? rebuilds.newest().orElseThrow().id() : rebuilds.begin();
    if (!goesOn) {
      beside.create();
    }
    return id;
  }

  /** Stops the one that is under way, if there is one, as soon as its batch is done. */
  public void stop() {
    stop.set(true);
  }

  private void run(UUID id, boolean evenIfDifferent, Turn turn) {
    try (turn) {
      rebuilds.phase(id, Phase.READING);
      if (!read(id)) {
        rebuilds.phase(id, Phase.STOPPED);
        return;
      }
      rebuilds.phase(id, Phase.INDEXING);
      index();
      rebuilds.phase(id, Phase.COUNTING);
      count();
      rebuilds.phase(id, Phase.COMPARING);
      rebuilds.end(id, switching.over(id, evenIfDifferent));
    } catch (RuntimeException e) {
      LOG.error("figures could not be rebuilt", e);
      rebuilds.end(id, Phase.FAILED);
    }
  }

  private boolean read(UUID id) {
    List<ReceivedEvent> toldFirst = new ArrayList<>();
    Set<String> setAside = load.setAside();
    allEvents.read(
        Map.of(),
        records -> {
          records.forEach(
              record -> {
                RawEvent raw = RawEvent.of(record);
                if (FactLoading.comesFirst(raw.content()) && !setAside.contains(raw.place())) {
                  raw.read().ifPresent(toldFirst::add);
                }
              });
          return !stop.get();
        });
    if (stop.get()) {
      return false;
    }
    FactLoad facts = load.begin(toldFirst);
    Map<TopicPartition, Long> read = load.read();
    return new Reading(id, facts, read).toTheEnd();
  }

  /** Turns batches into rows, while the batch before is written. */
  private final class Reading {

    private final UUID id;
    private final FactLoad facts;
    private final Map<TopicPartition, Long> next;
    private final AtomicLong events = new AtomicLong();
    private final Set<String> setAside = load.setAside();
    private final long inAll = allEvents.count();
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    Reading(UUID id, FactLoad facts, Map<TopicPartition, Long> next) {
      this.id = id;
      this.facts = facts;
      this.next = new HashMap<>(next);
      events.set(next.values().stream().mapToLong(Long::longValue).sum());
    }

    boolean toTheEnd() {
      boolean all = allEvents.read(Map.copyOf(next), this::take);
      writing.join();
      return all;
    }

    private boolean take(ConsumerRecords<String, String> records) {
      List<ReceivedEvent> read = new ArrayList<>(records.count());
      records.forEach(
          record -> {
            RawEvent raw = RawEvent.of(record);
            if (!setAside.contains(raw.place())) {
              raw.read().ifPresent(read::add);
            }
            next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
          });
      FactLoad.Rows rows = facts.rows(read);
      Map<TopicPartition, Long> upTo = Map.copyOf(next);
      long soFar = events.addAndGet(records.count());
      writing.join();
      writing =
          CompletableFuture.runAsync(
              () -> {
                load.put(rows, upTo);
                rebuilds.progress(id, soFar, inAll);
              },
              threads);
      return !stop.get();
    }
  }

  private void index() {
    load.forgetRepetitions();
    List<CompletableFuture<Void>> indexing = new ArrayList<>();
    for (String table : Beside.large()) {
      for (String statement : beside.missingIndexes(table)) {
        indexing.add(CompletableFuture.runAsync(() -> load.index(statement), threads));
      }
    }
    indexing.forEach(CompletableFuture::join);
    load.analyze();
    load.toldAgain().forEach(load::reconsider);
  }

  private void count() {
    List<CompletableFuture<FigureRecount.Sums>> shares = new ArrayList<>();
    for (int share = 0; share < SHARES; share++) {
      int its = share;
      shares.add(CompletableFuture.supplyAsync(() -> load.count(its, SHARES), threads));
    }
    load.keep(
        shares.stream().map(CompletableFuture::join).reduce(FigureRecount.Sums::add).orElseThrow());
  }

  @PreDestroy
  void close() {
    stop.set(true);
    threads.shutdown();
  }
}
