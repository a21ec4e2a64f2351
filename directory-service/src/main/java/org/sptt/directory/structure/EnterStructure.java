package org.sptt.directory.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sptt.directory.territory.Place;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.Edition;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

/** Enters or changes a structure's card; what has a SIRET is there once only. */
@ApplicationScoped
class EnterStructure {

  private final Structures structures;
  private final Territory territory;
  private final Upserts upserts;
  private final Clock clock;

  EnterStructure(Structures structures, Territory territory, Upserts upserts, Clock clock) {
    this.structures = structures;
    this.territory = territory;
    this.upserts = upserts;
    this.clock = clock;
  }

  /** One that another system knows; what that system leaves out stays as it stands. */
  @Transactional(Transactional.TxType.MANDATORY)
  Upsert enter(ExternalId external, StructureRequest request) {
    Optional<Structure> known = structures.find(external);
    StructureRequest whole = known.map(structure -> request.over(structure.view())).orElse(request);
    return keep(known, () -> new Structure(external), whole);
  }

  /** One that is known to no other system. */
  @Transactional
  Upsert create(StructureRequest request) {
    return keep(Optional.empty(), Structure::new, request);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when somebody else changed it meanwhile
   */
  @Transactional
  Upsert change(UUID id, int seen, StructureRequest request) {
    Structure structure = structures.requireLocked(id);
    Edition.require(Edition.tag(seen).toString(), structure.version());
    return keep(Optional.of(structure), () -> structure, request);
  }

  /** Somebody who knows says that all of it is right. */
  @Transactional
  void confirm(UUID id) {
    structures.requireLocked(id).confirm(clock.instant());
  }

  /**
   * What the card would say, were it entered; nothing is.
   *
   * @param known of the structure that the card is, if it has one already
   */
  StructureView proposed(Optional<UUID> known, StructureRequest request) {
    Place place = request.place(territory);
    requireFree(request.siret(), known);
    Structure structure = new Structure();
    structure.describe(request, place);
    return structure.view();
  }

  private Upsert keep(
      Optional<Structure> known, Supplier<Structure> create, StructureRequest request) {
    Place place = request.place(territory);
    requireFree(request.siret(), known.map(Structure::id));
    return upserts.put(
        structures,
        known,
        create,
        structure -> structure.describe(request, place),
        Structure::recorded);
  }

  private void requireFree(String siret, Optional<UUID> known) {
    if (siret != null) {
      structures
          .bySiret(siret)
          .filter(other -> !known.equals(Optional.of(other.id())))
          .ifPresent(EnterStructure::refuseSecond);
    }
  }

  private static void refuseSecond(Structure other) {
    throw Refusals.conflict(
        "siret-known",
        "The structure %s (%s) has this SIRET already. Change it there, or correct the SIRET."
            .formatted(other.name(), other.id()));
  }
}
