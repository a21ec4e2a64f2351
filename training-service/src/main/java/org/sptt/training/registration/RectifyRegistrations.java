package org.sptt.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sptt.messaging.Outbox;
import org.sptt.privacy.Rectified;

/** Corrects who registered, and tells again what was told under what was wrong. */
@ApplicationScoped
public class RectifyRegistrations {

  private final Registrations registrations;
  private final Outbox outbox;

  RectifyRegistrations(Registrations registrations, Outbox outbox) {
    this.registrations = registrations;
    this.outbox = outbox;
  }

  /**
   * Of a session that the person registered for under both e-mails, the older entry keeps its key
   * and no name: the directory has told that the two are one.
   *
   * @return how many there are
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int rectify(UUID personKey, UUID key, Rectified right) {
    List<Registration> all = registrations.list("personKey", personKey);
    for (Registration registration : all) {
      boolean twice =
          !key.equals(personKey)
              && registrations.count(
                      "sessionId = ?1 and personKey = ?2", registration.sessionId(), key)
                  > 0;
      if (twice) {
        registration.yieldName();
        continue;
      }
      registration.rectify(key, right);
      outbox.record(registration.recorded());
      if (registration.came()) {
        outbox.record(registration.attended());
      }
    }
    return all.size();
  }
}
