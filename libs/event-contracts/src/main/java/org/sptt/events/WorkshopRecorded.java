package org.sptt.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up workshop by theme, planned, held or cancelled.
 *
 * @param heldOn the day it is planned for until it is held
 */
@EventContract(type = "workshop-recorded.v1", topic = Topics.EXPERIMENTATION)
public record WorkshopRecorded(
    UUID workshopId,
    String theme,
    Standing status,
    LocalDate heldOn,
    BigDecimal hours,
    boolean byVideo)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return workshopId;
  }
}
