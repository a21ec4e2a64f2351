package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the programme made.
 *
 * @param kind for example {@code flyer}
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "output-recorded.v1", topic = Topics.TRAINING)
public record OutputRecorded(UUID outputId, String kind, LocalDate madeOn, boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return outputId;
  }
}
