package org.sptt.reporting.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was known of one thing's facts, and when: a pure function of what was told of it and of
 * those it borrows from. So neither the order nor the number of deliveries matters.
 */
final class History {

  private final String source;
  private final Lending lending;
  private final Map<String, FactVersion> open = new LinkedHashMap<>();
  private final List<FactVersion> closed = new ArrayList<>();

  private History(String source, Lending lending) {
    this.source = source;
    this.lending = lending;
  }

  /**
   * @param tellings all that was told of the source
   * @return for each fact its versions, none of which overlap
   */
  static List<FactVersion> of(String source, Collection<Telling> tellings, Lending lending) {
    History history = new History(source, lending);
    List<Telling> inOrder = tellings.stream().sorted(Telling.IN_ORDER).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      Optional<Instant> end =
          i + 1 < inOrder.size() ? Optional.of(inOrder.get(i + 1).recordedAt()) : Optional.empty();
      history.hold(inOrder.get(i), end);
    }
    history.closed.addAll(history.open.values());
    return history.closed;
  }

  private void hold(Telling telling, Optional<Instant> end) {
    if (end.filter(e -> !e.isAfter(telling.recordedAt())).isPresent()) {
      return;
    }
    closeAllBut(telling.told().facts(), telling.recordedAt());
    for (Fact said : telling.told().facts()) {
      List<String> lenders = said.lenders();
      for (Instant turn : turns(lenders, telling.recordedAt(), end)) {
        know(lending.completed(said, lenders, turn), telling, turn);
      }
    }
  }

  private Collection<Instant> turns(List<String> lenders, Instant start, Optional<Instant> end) {
    List<Instant> lent = lending.turnsOf(lenders, start);
    if (lent.isEmpty()) {
      return List.of(start);
    }
    SortedSet<Instant> turns = new TreeSet<>();
    turns.add(start);
    lent.stream().filter(turn -> end.map(turn::isBefore).orElse(true)).forEach(turns::add);
    return turns;
  }

  private void know(Fact fact, Telling telling, Instant from) {
    FactVersion before = open.get(fact.id());
    if (before != null && before.fact().equals(fact)) {
      return;
    }
    close(fact.id(), from);
    open.put(fact.id(), new FactVersion(fact, source, telling.eventId(), from, Optional.empty()));
  }

  private void closeAllBut(List<Fact> said, Instant at) {
    if (open.isEmpty()) {
      return;
    }
    List<String> still = said.stream().map(Fact::id).toList();
    List.copyOf(open.keySet()).stream()
        .filter(id -> !still.contains(id))
        .forEach(id -> close(id, at));
  }

  private void close(String id, Instant at) {
    FactVersion last = open.remove(id);
    if (last != null) {
      closed.add(
          new FactVersion(
              last.fact(), last.source(), last.eventId(), last.from(), Optional.of(at)));
    }
  }
}
