package org.sptt.training.waiting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sptt.training.registration.Registrations;

/** Ends offers that nobody answered in time, so that the next who waits is offered the place. */
@ApplicationScoped
class EndOffers {

  private static final int AT_ONCE = 200;

  private final HoldPlace holdPlace;
  private final Registrations registrations;
  private final Clock clock;

  EndOffers(HoldPlace holdPlace, Registrations registrations, Clock clock) {
    this.holdPlace = holdPlace;
    this.registrations = registrations;
    this.clock = clock;
  }

  @Scheduled(
      every = "${sptt.waiting-list.look-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void end() {
    for (UUID registration : registrations.overdue(clock.instant(), AT_ONCE)) {
      holdPlace.endOffer(registration);
    }
  }
}
