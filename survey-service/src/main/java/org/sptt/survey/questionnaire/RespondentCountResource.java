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
import java.time.Clock;
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

@Path("api/respondents")
@Tag(name = "Respondents", description = "Counted, never named; partners do not see them.")
class RespondentCountResource {

  private final RespondentCounts counts;
  private final Questionnaires questionnaires;
  private final Upserts upserts;
  private final Clock clock;

  RespondentCountResource(
      RespondentCounts counts, Questionnaires questionnaires, Upserts upserts, Clock clock) {
    this.counts = counts;
    this.questionnaires = questionnaires;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change how many people answered")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "unknown-questionnaire, number-below-zero, in-the-future.")
  public Upsert putRespondentCount(
      @Valid @BeanParam ExternalId external, @Valid @NotNull RespondentCountRequest request) {
    Questionnaire questionnaire = questionnaires.requireReferred(request.questionnaireId());
    return upserts.put(
        counts,
        external,
        RespondentCount::new,
        count -> count.describe(request, clock),
        count -> count.counted(questionnaire));
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List how many people answered")
  public Page<RespondentCountView> listRespondentCounts(@Valid @BeanParam PageRequest wanted) {
    return counts.page(wanted).map(RespondentCount::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read how many people answered")
  public RespondentCountView getRespondentCount(UUID id) {
    return counts.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a count entered by mistake")
  public void deleteRespondentCount(UUID id) {
    RespondentCount count = counts.require(id);
    Questionnaire questionnaire = questionnaires.require(count.questionnaireId());
    upserts.remove(counts, count, count.removed(questionnaire));
  }
}
