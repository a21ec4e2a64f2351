package org.sptt.survey.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;
import org.sptt.messaging.Sight;

/** The questionnaires and the collective interviews, for pages. */
@ApplicationScoped
class Surveys {

  private static final String INTERVIEWS =
      "select new org.sptt.survey.overview.InterviewRow(i.id, s.name, i.status, i.plannedOn,"
          + " i.heldOn, i.women, i.men, i.unknown, i.themes) from CollectiveInterview i"
          + " left join KnownStructure s on s.id = i.hostStructureId where "
          + Sight.covers("i.hostStructureId");

  private final EntityManager entities;

  Surveys(EntityManager entities) {
    this.entities = entities;
  }

  List<QuestionnaireRow> questionnaires() {
    return entities
        .createQuery(
            "select new org.sptt.survey.overview.QuestionnaireRow(q.id, q.title,"
                + " (select count(*) from Question a where a.questionnaireId = q.id))"
                + " from Questionnaire q order by lower(q.title), q.id",
            QuestionnaireRow.class)
        .getResultList();
  }

  /** The latest first; those without a date come before all others. */
  List<InterviewRow> interviews(Sight sight) {
    return seen(sight, " order by coalesce(i.heldOn, i.plannedOn) desc nulls first, i.id")
        .getResultList();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or it is not seen
   */
  InterviewRow interview(Sight sight, UUID id) {
    return seen(sight, " and i.id = :id")
        .setParameter("id", id)
        .getResultStream()
        .findAny()
        .orElseThrow(() -> Refusals.notFound("collective interview"));
  }

  private TypedQuery<InterviewRow> seen(Sight sight, String rest) {
    TypedQuery<InterviewRow> query = entities.createQuery(INTERVIEWS + rest, InterviewRow.class);
    sight.parameters().map().forEach(query::setParameter);
    return query;
  }
}
