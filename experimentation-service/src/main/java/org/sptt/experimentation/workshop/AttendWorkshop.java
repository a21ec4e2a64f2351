package org.sptt.experimentation.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.known.DirectoryCopy;
import org.sptt.known.KnownParticipant;
import org.sptt.known.Participant;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Notes who came to a workshop, as long as it has room, or takes that back. */
@ApplicationScoped
class AttendWorkshop {

  private final Workshops workshops;
  private final WorkshopAttendances attendances;
  private final DirectoryCopy directory;
  private final Upserts upserts;
  private final WorkshopConfig config;
  private final Clock clock;

  AttendWorkshop(
      Workshops workshops,
      WorkshopAttendances attendances,
      DirectoryCopy directory,
      Upserts upserts,
      WorkshopConfig config,
      Clock clock) {
    this.workshops = workshops;
    this.attendances = attendances;
    this.directory = directory;
    this.upserts = upserts;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  Upsert attend(UUID workshopId, Participant participant) {
    // Locked: whoever comes next counts only after this one is in.
    Workshop workshop = workshops.requireLocked(workshopId);
    workshop.requireOpenToAttendance(clock);
    KnownParticipant recognised = directory.recognise(participant);
    Optional<WorkshopAttendance> known = attendances.of(workshopId, recognised.personKey());
    if (known.isEmpty()) {
      requireRoom(workshopId);
    }
    return upserts.put(
        attendances,
        known,
        () -> new WorkshopAttendance(workshop, recognised.personKey()),
        attendance -> attendance.describe(participant, recognised),
        WorkshopAttendance::recorded);
  }

  @Transactional
  void takeBack(UUID workshopId, UUID attendanceId) {
    workshops.requireLocked(workshopId);
    WorkshopAttendance attendance = attendances.require(workshopId, attendanceId);
    upserts.remove(attendances, attendance, attendance.removed());
  }

  private void requireRoom(UUID workshopId) {
    if (attendances.countOf(workshopId) >= config.mostPeople()) {
      throw Refusals.refused(
          "workshop-full",
          "A workshop takes %d people at most, and all have come. Take back an attendance first, or enter a second workshop."
              .formatted(config.mostPeople()));
    }
  }
}
