package org.sptt.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Page;
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
  @Operation(summary = "Enter or change a questionnaire")
  public Upsert putQuestionnaire(
      @Valid @BeanParam ExternalId external, @Valid @NotNull QuestionnaireRequest request) {
    return upserts.keep(
        questionnaires,
        external,
        Questionnaire::new,
        questionnaire -> questionnaire.describe(request));
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the questionnaires")
  public Page<QuestionnaireView> listQuestionnaires(@Valid @BeanParam PageRequest wanted) {
    return questionnaires.page(wanted).map(Questionnaire::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a questionnaire")
  public QuestionnaireView getQuestionnaire(UUID id) {
    return questionnaires.require(id).view();
  }
}
