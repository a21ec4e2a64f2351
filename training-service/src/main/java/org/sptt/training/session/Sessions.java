package org.sptt.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.sptt.messaging.ImportedRepository;

/** All sessions of all offerings. */
@ApplicationScoped
public class Sessions extends ImportedRepository<Session> {

  Sessions() {
    super("session");
  }

  /** Locked, so that what is told of them now is told after what is being changed. */
  List<Session> lockedOf(UUID offeringId) {
    return find("offeringId = ?1 order by id", offeringId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
