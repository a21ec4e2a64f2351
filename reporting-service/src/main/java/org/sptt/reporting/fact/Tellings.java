package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sptt.events.EventContracts;
import org.sptt.events.PersonErased;
import org.sptt.messaging.ReceivedEvent;
import org.sptt.sql.Sql;

/** All that was told of things that facts are about; who was erased is in it under another key. */
@ApplicationScoped
class Tellings {

  private final Sql sql;
  private final ErasedPersons erased;

  Tellings(Sql sql, ErasedPersons erased) {
    this.sql = sql;
    this.erased = erased;
  }

  /** Keeps what these events say; tells of which things more is known, or otherwise, now. */
  Set<String> keep(List<ReceivedEvent> events) {
    Set<String> concerned = new HashSet<>();
    List<Object[]> rows = new ArrayList<>();
    for (ReceivedEvent event : erased.reKeyed(events)) {
      Told.by(event.data())
          .ifPresent(
              told -> {
                concerned.add(told.source());
                rows.add(row(event, told));
              });
    }
    sql.batch(
        "insert into telling (event_id, source, recorded_at, place, content)"
            + " values (?, ?, ?, ?, ?) on conflict (source, event_id) do nothing",
        rows);
    events.stream()
        .filter(event -> event.data() instanceof PersonErased)
        .forEach(
            event ->
                concerned.addAll(erased.erase((PersonErased) event.data(), event.recordedAt())));
    return concerned;
  }

  /** All that was told of each of these things. */
  Map<String, List<Telling>> of(Collection<String> sources) {
    Map<String, List<Telling>> bySource = new HashMap<>();
    if (sources.isEmpty()) {
      return bySource;
    }
    sql.query(
            "select event_id, recorded_at, place, content from telling where source = any(?)",
            row ->
                telling(
                    row.getObject(1, UUID.class),
                    row.getTimestamp(2).toInstant(),
                    row.getString(3),
                    row.getString(4)),
            sources)
        .forEach(t -> bySource.computeIfAbsent(t.told().source(), s -> new ArrayList<>()).add(t));
    return bySource;
  }

  static Telling telling(UUID eventId, Instant recordedAt, String place, String content) {
    return new Telling(
        eventId, recordedAt, place, Told.by(EventContracts.read(content).data()).orElseThrow());
  }

  private static Object[] row(ReceivedEvent event, Told told) {
    return new Object[] {
      event.id(),
      told.source(),
      // As finely as the database keeps it, so that a replay cuts where the first run did.
      event.recordedAt().truncatedTo(ChronoUnit.MICROS),
      event.place(),
      event.content()
    };
  }
}
