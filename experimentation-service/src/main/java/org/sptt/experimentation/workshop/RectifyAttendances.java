package org.sptt.experimentation.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Rectified;

/** Corrects who came to workshops, and tells again what was told under what was wrong. */
@ApplicationScoped
public class RectifyAttendances {

  private final WorkshopAttendances attendances;
  private final Outbox outbox;

  RectifyAttendances(WorkshopAttendances attendances, Outbox outbox) {
    this.attendances = attendances;
    this.outbox = outbox;
  }

  /**
   * Of a workshop that the person came to under both e-mails, the older entry keeps its key and no
   * name: the directory has told that the two are one.
   *
   * @return how many there are
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int rectify(UUID personKey, UUID key, Rectified right) {
    List<WorkshopAttendance> all = attendances.list("personKey", personKey);
    for (WorkshopAttendance attendance : all) {
      boolean twice =
          !key.equals(personKey)
              && attendances.count(
                      "workshopId = ?1 and personKey = ?2", attendance.workshopId(), key)
                  > 0;
      if (twice) {
        attendance.yieldName();
        continue;
      }
      attendance.rectify(key, right);
      outbox.record(attendance.recorded());
    }
    return all.size();
  }
}
