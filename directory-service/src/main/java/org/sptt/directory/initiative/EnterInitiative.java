package org.sptt.directory.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.edge.Edition;
import org.sptt.edge.Rules;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters or changes an initiative. */
@ApplicationScoped
class EnterInitiative {

  private final Initiatives initiatives;
  private final Upserts upserts;
  private final Clock clock;

  EnterInitiative(Initiatives initiatives, Upserts upserts, Clock clock) {
    this.initiatives = initiatives;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** One that another system knows; what that system leaves out stays as it stands. */
  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, InitiativeRequest request) {
    Optional<Initiative> known = initiatives.find(external);
    InitiativeRequest whole =
        known.map(initiative -> request.over(initiative.view())).orElse(request);
    return keep(known, () -> new Initiative(external), whole);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert create(InitiativeRequest request) {
    return keep(Optional.empty(), Initiative::new, request);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, InitiativeRequest request) {
    Initiative initiative = initiatives.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), initiative.version());
    return keep(Optional.of(initiative), () -> initiative, request);
  }

  /** Somebody who knows says that all of it is right. */
  @Transactional
  void confirm(UUID id) {
    initiatives.requireLocked(id).confirm(clock.instant());
  }

  /** What it would say, were it entered; nothing is. */
  InitiativeView proposed(InitiativeRequest request) {
    Rules.happened("spottedOn", request.spottedOn(), clock);
    Initiative initiative = new Initiative();
    initiative.describe(request);
    return initiative.view();
  }

  private Upsert keep(
      Optional<Initiative> known, Supplier<Initiative> create, InitiativeRequest request) {
    Rules.happened("spottedOn", request.spottedOn(), clock);
    return upserts.put(
        initiatives,
        known,
        create,
        initiative -> initiative.describe(request),
        Initiative::spotted);
  }
}
