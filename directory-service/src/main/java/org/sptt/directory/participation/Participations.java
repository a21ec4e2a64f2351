package org.sptt.directory.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sptt.events.AttendanceRecorded;

/** Who came to what, as far as the training service has told. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID> {

  /** How many sessions someone came to. */
  public long countOf(UUID personKey) {
    return count("personKey", personKey);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void learn(AttendanceRecorded event) {
    if (event.halfDays() == 0) {
      deleteById(event.attendanceId());
      return;
    }
    Participation known =
        findByIdOptional(event.attendanceId())
            .orElseGet(() -> new Participation(event.attendanceId()));
    known.learn(event);
    persist(known);
  }
}
