package org.sptt.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("api/questionnaires")
@Tag(name = "Questionnaires", description = "They are no structure's, so partners do not see them.")
class QuestionnaireResource {

  private final Questionnaires questionnaires;
  private final Upserts upserts;

  QuestionnaireResource(Questionnaires questionnaires, Upserts upserts) {
    this.questionnaires = questionnaires;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a questionnaire",
      description =
          "Under the id by which another system knows it; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(responseCode = "409", description = "changed-meanwhile, entered-already.")
  public Response putQuestionnaire(
      @Valid @BeanParam ExternalId external, @Valid @NotNull QuestionnaireRequest request) {
    return upserts
        .keep(
            questionnaires,
            external,
            Questionnaire::new,
            questionnaire -> questionnaire.describe(request))
        .toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the questionnaires", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of questionnaires; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = QuestionnaireView[].class)))
  public Response listQuestionnaires(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    return questionnaires.page(wanted).map(Questionnaire::view).toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a questionnaire")
  @APIResponse(responseCode = "200", description = "The questionnaire.")
  @APIResponse(responseCode = "404", description = "No such questionnaire.")
  public QuestionnaireView getQuestionnaire(UUID id) {
    return questionnaires.require(id).view();
  }
}
