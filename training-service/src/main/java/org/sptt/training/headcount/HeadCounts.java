package org.sptt.training.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.sptt.messaging.ImportedRepository;

/** All head counts. */
@ApplicationScoped
class HeadCounts extends ImportedRepository<HeadCount> {

  HeadCounts() {
    super("head count");
  }

  /** Locked, so that what is told of them now is told after what is being changed. */
  List<HeadCount> lockedOf(UUID offeringId) {
    return find("offeringId = ?1 order by id", offeringId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
