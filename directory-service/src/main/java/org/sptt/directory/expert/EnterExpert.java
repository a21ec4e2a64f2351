package org.sptt.directory.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.directory.structure.Structure;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Edition;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Lists someone or a structure in the directory, or changes the entry. */
@ApplicationScoped
class EnterExpert {

  private final Experts experts;
  private final Structures structures;
  private final Upserts upserts;
  private final Clock clock;

  EnterExpert(Experts experts, Structures structures, Upserts upserts, Clock clock) {
    this.experts = experts;
    this.structures = structures;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** One that another system knows; what that system leaves out stays as it stands. */
  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, ExpertRequest request) {
    Optional<Expert> known = experts.find(external);
    ExpertRequest whole = known.map(expert -> request.over(expert.view())).orElse(request);
    return keep(known, () -> new Expert(external), whole);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert create(ExpertRequest request) {
    return keep(Optional.empty(), Expert::new, request);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, ExpertRequest request) {
    Expert expert = experts.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), expert.version());
    return keep(Optional.of(expert), () -> expert, request);
  }

  /** Somebody who knows says that all of it is right. */
  @Transactional
  void confirm(UUID id) {
    experts.requireLocked(id).confirm(clock.instant());
  }

  /** What the entry would say, were it entered; nothing is. */
  ExpertView proposed(ExpertRequest request) {
    Expert expert = new Expert();
    expert.describe(request, structures.referred(request.structureId()));
    return expert.view();
  }

  private Upsert keep(Optional<Expert> known, Supplier<Expert> create, ExpertRequest request) {
    Optional<Structure> structure = structures.referred(request.structureId());
    return upserts.put(
        experts, known, create, expert -> expert.describe(request, structure), Expert::listed);
  }
}
