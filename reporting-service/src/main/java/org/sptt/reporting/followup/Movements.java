package org.sptt.reporting.followup;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.sptt.messaging.Positions;

/**
 * Tells when something was taken in, whichever replica did: it looks at how far all have got. One
 * look a second for all who listen, and none when nobody does.
 */
@ApplicationScoped
class Movements {

  private static final Duration PACE = Duration.ofSeconds(1);

  private final Multi<String> looks;

  Movements(Positions positions) {
    this.looks =
        Multi.createFrom()
            .ticks()
            .every(PACE)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultWorkerPool())
            .map(tick -> String.valueOf(positions.next().hashCode()))
            .broadcast()
            .withCancellationAfterLastSubscriberDeparture()
            .toAllSubscribers();
  }

  /** How far reporting has got, as a word that changes when it gets further; now, and on change. */
  Multi<String> all() {
    return looks.skip().repetitions();
  }
}
