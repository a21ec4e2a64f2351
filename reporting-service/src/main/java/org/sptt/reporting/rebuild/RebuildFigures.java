package org.sptt.reporting.rebuild;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sptt.edge.Refusals;
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

  private final Reading reading;
  private final Beside beside;
  private final BesideLoad load;
  private final Switch switching;
  private final RebuildRows rebuilds;
  private final OneRebuild oneRebuild;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ExecutorService threads = Executors.newFixedThreadPool(1 + Reading.THREADS);

  RebuildFigures(
      Reading reading,
      Beside beside,
      BesideLoad load,
      Switch switching,
      RebuildRows rebuilds,
      OneRebuild oneRebuild) {
    this.reading = reading;
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
    boolean goesOn = rebuilds.newest().filter(r -> !r.isOver()).isPresent() && beside.exists();
    UUID id = goesOn ? rebuilds.newest().orElseThrow().id() : rebuilds.begin();
    if (!goesOn) {
      load.begin();
    }
    rebuilds.goOn(id);
    return id;
  }

  /**
   * Stops the one that is under way, if there is one, in whichever replica, as soon as its batch is
   * done.
   */
  public void stop() {
    rebuilds.askToStop();
  }

  private void run(UUID id, boolean evenIfDifferent, Turn turn) {
    try (turn) {
      if (!beside.isIndexed() && !reading.toTheEnd(id, () -> goesOn(id), threads)) {
        rebuilds.phase(id, Phase.STOPPED);
        return;
      }
      rebuilds.phase(id, Phase.INDEXING);
      reconsider();
      rebuilds.phase(id, Phase.COUNTING);
      count();
      rebuilds.phase(id, Phase.COMPARING);
      rebuilds.end(id, switching.over(id, evenIfDifferent));
    } catch (RuntimeException e) {
      LOG.error("figures could not be rebuilt", e);
      rebuilds.end(id, Phase.FAILED);
    }
  }

  private boolean goesOn(UUID id) {
    return !closed.get() && !rebuilds.isToStop(id);
  }

  // With no more indexes than it takes: each is to be kept up with what changes.
  private void reconsider() {
    together(
        Stream.concat(
            Stream.of(load::forgetRepetitions),
            Beside.large().stream().map(table -> () -> load.analyze(table))),
        Runnable::run);
    together(beside.missingIndexes().filter(Beside.Index::findsThings), load::index);
    together(load.toldAgain().stream(), load::reconsider);
  }

  private <T> void together(Stream<T> all, Consumer<T> work) {
    all.map(each -> CompletableFuture.runAsync(() -> work.accept(each), threads))
        .toList()
        .forEach(CompletableFuture::join);
  }

  // Facts are put in order and counted while the database makes indexes of them.
  private void count() {
    List<CompletableFuture<FigureRecount.Sums>> shares = new ArrayList<>();
    for (int share = 0; share < SHARES; share++) {
      int its = share;
      shares.add(CompletableFuture.supplyAsync(() -> load.count(its, SHARES), threads));
    }
    together(beside.missingIndexes(), load::index);
    load.keep(
        shares.stream().map(CompletableFuture::join).reduce(FigureRecount.Sums::add).orElseThrow());
  }

  @PreDestroy
  void close() {
    closed.set(true);
    threads.shutdown();
  }
}
