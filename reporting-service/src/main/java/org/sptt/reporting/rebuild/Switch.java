package org.sptt.reporting.rebuild;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.messaging.Positions;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.fact.Facts;
import org.sptt.reporting.fact.Programme;
import org.sptt.reporting.figure.FigureHash;
import org.sptt.reporting.figure.FigureUpkeep;
import org.sptt.reporting.rebuild.Rebuild.Phase;
import org.sptt.reporting.sql.OneWriter;

/**
 * The end of a rebuild, while nobody else writes: takes in what was told meanwhile, compares, and
 * puts the rebuilt tables in the place of those that were served.
 */
@ApplicationScoped
class Switch {

  /** A transaction over millions of rows takes its time. */
  static final int PATIENCE_IN_SECONDS = 3_600;

  private static final int EVENTS_AT_ONCE = 500;

  private final OneWriter oneWriter;
  private final Beside beside;
  private final BesideLoad load;
  private final AllEvents allEvents;
  private final Positions positions;
  private final Facts facts;
  private final Programme programme;
  private final FigureUpkeep upkeep;
  private final FigureHash hash;
  private final RebuildRows rebuilds;

  Switch(
      OneWriter oneWriter,
      Beside beside,
      BesideLoad load,
      AllEvents allEvents,
      Positions positions,
      Facts facts,
      Programme programme,
      FigureUpkeep upkeep,
      FigureHash hash,
      RebuildRows rebuilds) {
    this.oneWriter = oneWriter;
    this.beside = beside;
    this.load = load;
    this.allEvents = allEvents;
    this.positions = positions;
    this.facts = facts;
    this.programme = programme;
    this.upkeep = upkeep;
    this.hash = hash;
    this.rebuilds = rebuilds;
  }

  /**
   * @param evenIfDifferent whether other figures than those served are to be served from now on
   */
  @Transactional
  @TransactionConfiguration(timeout = PATIENCE_IN_SECONDS)
  Phase over(UUID id, boolean evenIfDifferent) {
    oneWriter.enter();
    String before = hash.ofAllFigures();
    catchUp(positions.next());
    beside.enter();
    String after = hash.ofAllFigures();
    rebuilds.compared(id, before, after);
    boolean same = before.equals(after);
    if (same || evenIfDifferent) {
      beside.switchOver();
    } else {
      beside.drop();
    }
    return same ? Phase.SAME : evenIfDifferent ? Phase.REPLACED : Phase.DIFFERENT;
  }

  // Exactly as far as the figures that are served have got.
  private void catchUp(Map<TopicPartition, Long> served) {
    Map<TopicPartition, Long> from =
        load.spans().stream().collect(Collectors.toMap(Span::partition, Span::end));
    Set<String> setAside = load.setAside();
    List<ReceivedEvent> meanwhile = new ArrayList<>();
    allEvents.read(
        allEvents.before(served).stream().map(span -> span.from(from)).toList(),
        records -> {
          records.stream()
              .map(RawEvent::of)
              .filter(raw -> !setAside.contains(raw.place()))
              .flatMap(raw -> raw.read().stream())
              .forEach(meanwhile::add);
          return true;
        });
    beside.enter();
    for (int i = 0; i < meanwhile.size(); i += EVENTS_AT_ONCE) {
      take(meanwhile.subList(i, Math.min(meanwhile.size(), i + EVENTS_AT_ONCE)));
    }
  }

  private void take(List<ReceivedEvent> events) {
    boolean moved = false;
    for (ReceivedEvent event : events) {
      if (event.data() instanceof ProgrammeDescribed described) {
        moved |= programme.learn(described, event.recordedAt());
      }
    }
    upkeep.follow(facts.take(events));
    if (moved) {
      upkeep.recountAll();
    }
  }
}
