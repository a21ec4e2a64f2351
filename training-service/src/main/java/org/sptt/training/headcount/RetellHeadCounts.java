package org.sptt.training.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sptt.messaging.Outbox;
import org.sptt.training.offering.OfferingChanged;

/** Tells of all head counts of an offering anew when it is of another kind than before. */
@ApplicationScoped
class RetellHeadCounts {

  private final HeadCounts headCounts;
  private final Outbox outbox;

  RetellHeadCounts(HeadCounts headCounts, Outbox outbox) {
    this.headCounts = headCounts;
    this.outbox = outbox;
  }

  void retell(@Observes OfferingChanged change) {
    headCounts
        .lockedOf(change.offering().id())
        .forEach(headCount -> outbox.record(headCount.recorded(change.offering().nature())));
  }
}
