package org.sptt.training.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** What sites are to be told and were told. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

  private static final int SHOWN = 100;

  /** Up to this many whose time has come; those that another replica is at are left to it. */
  List<Delivery> takeDue(int most, Instant now) {
    return find("nextAttemptAt <= ?1 and webhook.endedAt is null order by nextAttemptAt, id", now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
        .page(0, most)
        .list();
  }

  /** The latest of one site, the newest first. */
  List<Delivery> latestOf(Webhook webhook) {
    return find("webhook = ?1 order by recordedAt desc, id", webhook).page(0, SHOWN).list();
  }

  void forgetBefore(Instant day) {
    delete("recordedAt < ?1 and nextAttemptAt is null", day);
  }
}
