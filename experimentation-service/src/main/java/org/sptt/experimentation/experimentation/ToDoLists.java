package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Refusals;
import org.sptt.messaging.ImportedRepository;
import org.sptt.messaging.Sight;

/** The sheets of all experimentations. */
@ApplicationScoped
class ToDoLists extends ImportedRepository<ToDoList> {

  private static final String NOUN = "to-do list";

  ToDoLists() {
    super(NOUN);
  }

  Optional<ToDoList> of(UUID experimentationId) {
    return first("experimentationId", experimentationId);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it has none
   */
  ToDoList requireOf(UUID experimentationId) {
    return of(experimentationId).orElseThrow(() -> Refusals.notFound(NOUN));
  }

  Page<ToDoList> page(PageRequest wanted, Sight sight) {
    return page(
        wanted,
        "experimentationId in (select e.id from Experimentation e where "
            + Sight.covers("e.structureId")
            + ")",
        sight.parameters());
  }
}
