package org.sptt.experimentation.experimentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Page;
import org.sptt.edge.Refusals;
import org.sptt.messaging.Sight;

/** The experimentations for pages: by title, with the names of their structures. */
@ApplicationScoped
class ExperimentationRows {

  private static final String ROWS =
      "select new org.sptt.experimentation.experimentation.ExperimentationRow(e.id, e.structureId,"
          + " e.title, e.status, e.proposedOn, e.themes, s.name, l.filledOn)"
          + " from Experimentation e left join KnownStructure s on s.id = e.structureId"
          + " left join ToDoList l on l.experimentationId = e.id where "
          + Sight.covers("e.structureId");

  private final EntityManager entities;

  ExperimentationRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param after where the page before ended; null for the first page
   */
  Page<ExperimentationRow> page(Sight sight, UUID after, int limit) {
    Optional<ExperimentationRow> last = Optional.ofNullable(after).flatMap(id -> find(sight, id));
    List<ExperimentationRow> fetched =
        seen(
                sight,
                " and (lower(e.title) > lower(:title)"
                    + " or lower(e.title) = lower(:title) and e.id > :id)"
                    + " order by lower(e.title), e.id")
            .setParameter("title", last.map(ExperimentationRow::title).orElse(""))
            .setParameter("id", last.map(ExperimentationRow::id).orElse(new UUID(0, 0)))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(fetched, limit, ExperimentationRow::id);
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or it is not seen
   */
  ExperimentationRow require(Sight sight, UUID id) {
    return find(sight, id).orElseThrow(() -> Refusals.notFound(Experimentations.NOUN));
  }

  private Optional<ExperimentationRow> find(Sight sight, UUID id) {
    return seen(sight, " and e.id = :id").setParameter("id", id).getResultStream().findAny();
  }

  private TypedQuery<ExperimentationRow> seen(Sight sight, String rest) {
    TypedQuery<ExperimentationRow> query =
        entities.createQuery(ROWS + rest, ExperimentationRow.class);
    sight.parameters().map().forEach(query::setParameter);
    return query;
  }
}
