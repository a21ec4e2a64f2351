package org.sptt.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters or changes an offering; no event tells of it, those of its sessions do. */
@ApplicationScoped
class EnterOffering {

  private final Offerings offerings;
  private final Upserts upserts;
  private final Event<OfferingChanged> changes;

  EnterOffering(Offerings offerings, Upserts upserts, Event<OfferingChanged> changes) {
    this.offerings = offerings;
    this.upserts = upserts;
    this.changes = changes;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, OfferingRequest request) {
    Optional<Nature> before = offerings.findLocked(external).map(Offering::nature);
    Upsert done =
        upserts.keep(offerings, external, Offering::new, offering -> offering.describe(request));
    Offering offering = offerings.require(done.id());
    if (before.isPresent() && !before.get().equals(offering.nature())) {
      changes.fire(new OfferingChanged(offering));
    }
    return done;
  }
}
