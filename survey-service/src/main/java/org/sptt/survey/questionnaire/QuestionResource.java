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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
  @Operation(
      summary = "Enter or change a question",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(responseCode = "409", description = "changed-meanwhile, entered-already.")
  @APIResponse(responseCode = "422", description = "unknown-questionnaire.")
  public Response putQuestion(
      @Valid @BeanParam ExternalId external, @Valid @NotNull QuestionRequest request) {
    Questionnaire questionnaire = questionnaires.requireReferred(request.questionnaireId());
    return upserts
        .put(
            questions,
            external,
            Question::new,
            question -> question.describe(request),
            question -> question.recorded(questionnaire))
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the questions", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = QuestionView[].class)))
  public Response listQuestions(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return questions.page(wanted).map(Question::view).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a question")
  @APIResponse(responseCode = "200", description = "What is asked for.")
  @APIResponse(responseCode = "404", description = "There is none.")
  public QuestionView getQuestion(UUID id) {
    return questions.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a question entered by mistake")
  @APIResponse(responseCode = "204", description = "Taken back; it no longer counts.")
  @APIResponse(responseCode = "404", description = "There is none.")
  public void deleteQuestion(UUID id) {
    Question question = questions.require(id);
    Questionnaire questionnaire = questionnaires.require(question.questionnaireId());
    upserts.remove(questions, question, question.removed(questionnaire));
  }
}
