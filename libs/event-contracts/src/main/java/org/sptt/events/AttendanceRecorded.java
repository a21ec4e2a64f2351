package org.sptt.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who really came to a session, as it stands now.
 *
 * @param firstDay first day attended; null when none was
 * @param halfDays half-days attended; a session counts from one on, and 0 withdraws the attendance
 */
@EventContract(type = "attendance-recorded.v1", topic = Topics.TRAINING)
public record AttendanceRecorded(
    UUID attendanceId,
    UUID sessionId,
    UUID personKey,
    PersonCategories categories,
    LocalDate firstDay,
    int halfDays)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return sessionId;
  }
}
