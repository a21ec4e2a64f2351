package org.sptt.experimentation.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** Who took part in which workshop. */
@ApplicationScoped
class WorkshopAttendances extends ImportedRepository<WorkshopAttendance> {

  static final String NOUN = "attendance";

  WorkshopAttendances() {
    super(NOUN);
  }

  Optional<WorkshopAttendance> of(UUID workshopId, UUID personKey) {
    return first("workshopId = ?1 and personKey = ?2", workshopId, personKey);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or of another
   *     workshop
   */
  WorkshopAttendance require(UUID workshopId, UUID id) {
    return first("workshopId = ?1 and id = ?2", workshopId, id)
        .orElseThrow(() -> Refusals.notFound(NOUN));
  }

  long countOf(UUID workshopId) {
    return count("workshopId", workshopId);
  }

  Page<WorkshopAttendance> page(UUID workshopId, PageRequest wanted, Sight sight) {
    return page(
        wanted,
        "workshopId = :workshop and " + Sight.covers("structureId"),
        sight.parameters().and("workshop", workshopId));
  }
}
