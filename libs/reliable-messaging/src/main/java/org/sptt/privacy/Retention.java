package org.sptt.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.events.RetentionApplied;
import org.sptt.messaging.Outbox;
import org.sptt.sql.Sql;

/**
 * Once a day, lets go of what was kept for as long as it may, and tells so. The day stands in the
 * table {@code retention_run}: whichever replica enters it runs, the others find it there; a day on
 * which nothing ran is made up for by the next.
 */
@ApplicationScoped
class Retention {

  private final PersonalData data;
  private final Sql sql;
  private final Outbox outbox;
  private final Sweep sweep;
  private final Clock clock;
  private final String service;

  Retention(
      PersonalData data,
      Sql sql,
      Outbox outbox,
      Sweep sweep,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.data = data;
    this.sql = sql;
    this.outbox = outbox;
    this.sweep = sweep;
    this.clock = clock;
    this.service = service;
  }

  @Scheduled(every = "${sptt.retention.look-every:1h}", delayed = "1s")
  @Transactional
  void run() {
    LocalDate today = LocalDate.now(clock);
    List<RetentionRule> rules = data.retentionRules();
    if (rules.isEmpty()
        || sql.update("insert into retention_run values (?) on conflict do nothing", today) == 0) {
      return;
    }
    List<RetentionApplied.Applied> applied =
        rules.stream()
            .map(
                rule ->
                    new RetentionApplied.Applied(
                        rule.name(),
                        rule.kept(),
                        sql.update(rule.removal(), today.minus(rule.kept()))))
            .toList();
    sql.update("delete from retention_run where day < ?", today);
    outbox.record(new RetentionApplied(UUID.randomUUID(), service, today, applied));
    if (applied.stream().anyMatch(each -> each.removed() > 0)) {
      sweep.isNeeded();
    }
  }
}
