package org.sptt.experimentation.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters or changes a workshop; one that people came to is neither called off nor put off. */
@ApplicationScoped
class EnterWorkshop {

  private final Workshops workshops;
  private final WorkshopAttendances attendances;
  private final Upserts upserts;
  private final Clock clock;

  EnterWorkshop(
      Workshops workshops, WorkshopAttendances attendances, Upserts upserts, Clock clock) {
    this.workshops = workshops;
    this.attendances = attendances;
    this.upserts = upserts;
    this.clock = clock;
  }

  @Transactional
  Upsert enter(ExternalId external, WorkshopRequest request) {
    // Locked, so that nobody is entered as having come while it is being cancelled.
    Optional<Workshop> known = workshops.findLocked(external);
    boolean attended = known.filter(workshop -> attendances.countOf(workshop.id()) > 0).isPresent();
    return upserts.put(
        workshops,
        known,
        () -> new Workshop(external),
        workshop -> {
          workshop.describe(request, clock);
          if (attended) {
            workshop.requireOpenToAttendance(clock);
          }
        },
        Workshop::recorded);
  }
}
