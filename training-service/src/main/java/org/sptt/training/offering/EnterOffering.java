package org.sptt.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.edge.Edition;
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
    return keep(offerings.findLocked(external), () -> new Offering(external), request);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert create(OfferingRequest request) {
    return keep(Optional.empty(), Offering::new, request);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, OfferingRequest request) {
    Offering offering = offerings.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), offering.version());
    return keep(Optional.of(offering), () -> offering, request);
  }

  private Upsert keep(
      Optional<Offering> known, Supplier<Offering> create, OfferingRequest request) {
    Optional<Nature> before = known.map(Offering::nature);
    Upsert done = upserts.keep(offerings, known, create, offering -> offering.describe(request));
    Offering offering = offerings.require(done.id());
    if (before.isPresent() && !before.get().equals(offering.nature())) {
      changes.fire(new OfferingChanged(offering));
    }
    return done;
  }
}
