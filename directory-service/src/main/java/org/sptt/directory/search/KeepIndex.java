package org.sptt.directory.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.sptt.sql.Sql;

/**
 * Fills the index of a database that had none, and on each new day, before anything is found,
 * writes anew what was public until the day before: of it, that stays which still may.
 */
@ApplicationScoped
class KeepIndex {

  private final Sql sql;
  private final Event<IndexAsked> asked;
  private final Clock clock;
  private final AtomicReference<LocalDate> renewedOn = new AtomicReference<>(LocalDate.MIN);

  KeepIndex(Sql sql, Event<IndexAsked> asked, Clock clock) {
    this.sql = sql;
    this.asked = asked;
    this.clock = clock;
  }

  @Transactional
  void fill(@Observes StartupEvent start) {
    if (sql.query("select 1 from search_entry limit 1", row -> row.getInt(1)).isEmpty()) {
      asked.fire(new IndexAsked(Set.of()));
    }
  }

  /** Has the index be of today. */
  @Transactional
  public void renew() {
    LocalDate today = LocalDate.now(clock);
    if (!renewedOn.get().equals(today)) {
      renewWhatLapsed();
      renewedOn.set(today);
    }
  }

  private void renewWhatLapsed() {
    Set<UUID> lapsed =
        sql
            .query(
                "select id from search_entry where visible_until < ?",
                row -> row.getObject(1, UUID.class),
                LocalDate.now(clock))
            .stream()
            .collect(Collectors.toSet());
    if (!lapsed.isEmpty()) {
      asked.fire(new IndexAsked(lapsed));
    }
  }
}
