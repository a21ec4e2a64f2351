package org.sptt.events;

import java.util.UUID;

/**
 * Someone took part in a follow-up workshop.
 *
 * @param removed true when it was entered by mistake and no longer counts
 */
@EventContract(type = "workshop-attendance-recorded.v1", topic = Topics.EXPERIMENTATION)
public record WorkshopAttendanceRecorded(
    UUID attendanceId,
    UUID workshopId,
    UUID personKey,
    PersonCategories categories,
    boolean removed)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return workshopId;
  }
}
