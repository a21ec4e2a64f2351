package org.sptt.reporting.fact;

import static java.lang.Boolean.TRUE;

import io.netty.util.collection.LongObjectHashMap;
import io.netty.util.collection.LongObjectMap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.reporting.sql.CopyRows;

/**
 * Facts out of all events there are, for a rebuild. Since it is told first of all that lends, and
 * of who was erased, it knows the facts of a thing as soon as it hears of the thing. What it hears
 * of again it leaves to {@link Facts#reconsider}, which looks at all that was told of a thing.
 * Several threads can ask for rows at once.
 */
public final class FactLoad {

  private final ErasedKeys erased;

  /** A third of what a set of the JDK would take. */
  private final LongObjectMap<Boolean> heardOf = new LongObjectHashMap<>();

  private final Lending lending;

  /**
   * Rows for PostgreSQL's {@code copy}, and the things that are told of more than once.
   *
   * @param again to be reconsidered when all is loaded
   */
  public record Rows(CopyRows tellings, CopyRows facts, CopyRows past, Set<String> again) {

    /** How many bytes a few hundred events make. */
    private static final int MANY = 512 * 1024;

    private static final int FEW = 1024;

    Rows() {
      this(new CopyRows(MANY), new CopyRows(MANY), new CopyRows(FEW), new HashSet<>());
    }

    private void add(FactVersion version) {
      FactCopy.addFact(version.isKnownNow() ? facts : past, version);
    }
  }

  FactLoad(Collection<ReceivedEvent> lenders, ErasedKeys erased) {
    this.erased = erased;
    Map<String, List<Telling>> ofLenders = new HashMap<>();
    for (ReceivedEvent event : lenders) {
      ReceivedEvent kept = ErasedPersons.reKeyed(event, erased);
      Told.by(kept.data())
          .ifPresent(
              told ->
                  ofLenders
                      .computeIfAbsent(told.source(), s -> new ArrayList<>())
                      .add(telling(kept, told)));
    }
    this.lending = Lending.of(ofLenders);
  }

  /** Things that are in tables already, of a load that goes on where it was stopped. */
  public synchronized void hasHeardOf(String source) {
    heardOf.put(fingerprint(source), TRUE);
  }

  private synchronized boolean hearsFirst(String source) {
    return heardOf.put(fingerprint(source), TRUE) == null;
  }

  /** The rows that these events make; each event is let go of once its rows are written. */
  public Rows rows(Stream<ReceivedEvent> events) {
    Rows rows = new Rows();
    events
        .map(event -> ErasedPersons.reKeyed(event, erased))
        .forEach(
            event ->
                Told.by(event.data())
                    .ifPresent(
                        told -> {
                          FactCopy.addTelling(rows.tellings(), event, told.source());
                          if (hearsFirst(told.source())) {
                            History.of(told.source(), List.of(telling(event, told)), lending)
                                .forEach(rows::add);
                          } else {
                            rows.again().add(told.source());
                          }
                        }));
    return rows;
  }

  private static Telling telling(ReceivedEvent event, Told told) {
    return new Telling(
        event.id(), event.recordedAt().truncatedTo(ChronoUnit.MICROS), event.place(), told);
  }

  // Eight bytes instead of a text each; two things that share them are only looked at once more.
  private static long fingerprint(String source) {
    long hash = 1125899906842597L;
    for (int i = 0; i < source.length(); i++) {
      hash = 31 * hash + source.charAt(i);
    }
    return hash;
  }
}
