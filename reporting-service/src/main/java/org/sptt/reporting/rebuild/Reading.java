package org.sptt.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.fact.FactLoad;
import org.sptt.reporting.fact.FactLoading;

/**
 * The first part of a rebuild: all events become rows. The partitions are shared out among lanes,
 * so that one is written to the database while another is read.
 */
@ApplicationScoped
class Reading {

  /** How many threads it may keep busy. */
  static final int THREADS = 7;

  private static final int LANES = 3;
  private static final int BATCHES_AT_ONCE = 2;

  private final AllEvents allEvents;
  private final BesideLoad load;

  Reading(AllEvents allEvents, BesideLoad load) {
    this.allEvents = allEvents;
    this.load = load;
  }

  /**
   * Goes on where it was stopped.
   *
   * @return whether it came to the end
   */
  boolean toTheEnd(UUID id, BooleanSupplier goesOn, Executor threads) {
    List<Span> spans = load.spans();
    List<List<Span>> lanes = Span.shared(spans, LANES);
    Set<String> setAside = load.setAside();
    Queue<ReceivedEvent> toldFirst = new ConcurrentLinkedQueue<>();
    boolean all =
        Lanes.together(
            lanes, goesOn, threads, (its, on) -> readFirst(its, setAside, toldFirst, on));
    if (!all) {
      return false;
    }
    Batches batches = new Batches(id, load.begin(toldFirst), setAside, spans, threads);
    return Lanes.together(lanes, goesOn, threads, batches::read);
  }

  private boolean readFirst(
      List<Span> lane, Set<String> setAside, Queue<ReceivedEvent> toldFirst, BooleanSupplier on) {
    return allEvents.read(
        lane.stream().map(Span::anew).toList(),
        records -> {
          records.stream()
              .filter(record -> FactLoading.comesFirst(record.value()))
              .flatMap(record -> read(record, setAside).stream())
              .forEach(toldFirst::add);
          return on.getAsBoolean();
        });
  }

  private static Optional<ReceivedEvent> read(
      ConsumerRecord<String, String> record, Set<String> setAside) {
    RawEvent raw = RawEvent.of(record);
    return setAside.contains(raw.place()) ? Optional.empty() : raw.read();
  }

  /** Several batches are turned into rows at once; those of a lane are written in their order. */
  private final class Batches {

    private final UUID id;
    private final FactLoad facts;
    private final Set<String> setAside;
    private final Executor threads;
    private final long inAll;
    private final AtomicLong soFar;

    Batches(UUID id, FactLoad facts, Set<String> setAside, List<Span> spans, Executor threads) {
      this.id = id;
      this.facts = facts;
      this.setAside = setAside;
      this.threads = threads;
      this.inAll = spans.stream().mapToLong(Span::events).sum();
      this.soFar = new AtomicLong(spans.stream().mapToLong(Span::read).sum());
    }

    boolean read(List<Span> lane, BooleanSupplier goesOn) {
      Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
      boolean all =
          allEvents.read(
              lane,
              records -> {
                if (underWay.size() == BATCHES_AT_ONCE) {
                  underWay.remove().join();
                }
                underWay.add(write(records, underWay.peekLast()));
                return goesOn.getAsBoolean();
              });
      underWay.forEach(CompletableFuture::join);
      return all;
    }

    // After the one before, so that nothing is marked as read that is lost when all this ends
    // half-way.
    private CompletableFuture<Void> write(
        List<ConsumerRecord<String, String>> records, CompletableFuture<Void> before) {
      Progress progress = new Progress(id, soFar.addAndGet(records.size()), inAll);
      CompletableFuture<Void> turn =
          before == null ? CompletableFuture.completedFuture(null) : before;
      return CompletableFuture.supplyAsync(() -> rows(records), threads)
          .thenCombineAsync(
              turn,
              (rows, nothing) -> {
                load.put(rows, next(records), progress);
                return null;
              },
              threads);
    }

    private FactLoad.Rows rows(List<ConsumerRecord<String, String>> records) {
      return facts.rows(
          records.stream().flatMap(record -> Reading.read(record, setAside).stream()));
    }
  }

  /** How far a rebuild is, in events. */
  record Progress(UUID rebuild, long events, long inAll) {}

  private static Map<TopicPartition, Long> next(List<ConsumerRecord<String, String>> records) {
    Map<TopicPartition, Long> next = new HashMap<>();
    records.forEach(r -> next.put(new TopicPartition(r.topic(), r.partition()), r.offset() + 1));
    return next;
  }
}
