package org.sptt.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/questions")
@Tag(name = "Questions", description = "Partners do not see them.")
class QuestionResource {

  private final Questions questions;
  private final Questionnaires questionnaires;
  private final Upserts upserts;

  QuestionResource(Questions questions, Questionnaires questionnaires, Upserts upserts) {
    this.questions = questions;
    this.questionnaires = questionnaires;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a question")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "422", description = "unknown-questionnaire.")
  public Upsert putQuestion(
      @Valid @BeanParam ExternalId external, @Valid @NotNull QuestionRequest request) {
    Questionnaire questionnaire = questionnaires.requireReferred(request.questionnaireId());
    return upserts.put(
        questions,
        external,
        Question::new,
        question -> question.describe(request),
        question -> question.recorded(questionnaire));
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the questions")
  public Page<QuestionView> listQuestions(@Valid @BeanParam PageRequest wanted) {
    return questions.page(wanted).map(Question::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a question")
  public QuestionView getQuestion(UUID id) {
    return questions.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a question entered by mistake")
  public void deleteQuestion(UUID id) {
    Question question = questions.require(id);
    Questionnaire questionnaire = questionnaires.require(question.questionnaireId());
    upserts.remove(questions, question, question.removed(questionnaire));
  }
}
