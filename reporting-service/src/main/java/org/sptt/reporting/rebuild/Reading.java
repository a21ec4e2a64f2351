package org.sptt.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.fact.FactLoad;
import org.sptt.reporting.fact.FactLoading;

/** The first part of a rebuild: all events become rows. */
@ApplicationScoped
class Reading {

  private static final int BATCHES_AT_ONCE = 3;

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
    Set<String> setAside = load.setAside();
    List<ReceivedEvent> toldFirst = new ArrayList<>();
    boolean all =
        allEvents.read(
            spans.stream().map(Span::anew).toList(),
            records -> {
              records.stream()
                  .filter(record -> FactLoading.comesFirst(record.value()))
                  .flatMap(record -> read(record, setAside).stream())
                  .forEach(toldFirst::add);
              return goesOn.getAsBoolean();
            });
    return all
        && new Batches(id, load.begin(toldFirst), setAside, spans, threads).read(spans, goesOn);
  }

  private static Optional<ReceivedEvent> read(
      ConsumerRecord<String, String> record, Set<String> setAside) {
    RawEvent raw = RawEvent.of(record);
    return setAside.contains(raw.place()) ? Optional.empty() : raw.read();
  }

  /** Several batches are turned into rows at once, and written one after the other. */
  private final class Batches {

    private final UUID id;
    private final FactLoad facts;
    private final Set<String> setAside;
    private final Executor threads;
    private final long inAll;
    private final Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    private CompletableFuture<Void> newest = CompletableFuture.completedFuture(null);
    private long soFar;

    Batches(UUID id, FactLoad facts, Set<String> setAside, List<Span> spans, Executor threads) {
      this.id = id;
      this.facts = facts;
      this.setAside = setAside;
      this.threads = threads;
      this.inAll = spans.stream().mapToLong(Span::events).sum();
      this.soFar = spans.stream().mapToLong(Span::read).sum();
    }

    boolean read(List<Span> spans, BooleanSupplier goesOn) {
      boolean all =
          allEvents.read(
              spans,
              records -> {
                take(records);
                return goesOn.getAsBoolean();
              });
      newest.join();
      return all;
    }

    // In the order in which they were read, so that nothing is marked as read that is lost when
    // all this ends half-way.
    private void take(List<ConsumerRecord<String, String>> records) {
      if (underWay.size() == BATCHES_AT_ONCE) {
        underWay.remove().join();
      }
      soFar += records.size();
      Progress progress = new Progress(id, soFar, inAll);
      newest =
          CompletableFuture.supplyAsync(() -> rows(records), threads)
              .thenCombineAsync(
                  newest,
                  (rows, nothing) -> {
                    load.put(rows, next(records), progress);
                    return null;
                  },
                  threads);
      underWay.add(newest);
    }

    private FactLoad.Rows rows(List<ConsumerRecord<String, String>> records) {
      return facts.rows(
          records.stream().flatMap(record -> Reading.read(record, setAside).stream()).toList());
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
