package org.sptt.survey.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/collective-interviews")
@Tag(
    name = "Collective interviews",
    description =
        "Numbers of people heard; partners see the interviews that their structure hosts.")
class CollectiveInterviewResource {

  private final CollectiveInterviews interviews;
  private final DirectoryCopy directory;
  private final Upserts upserts;
  private final Caller caller;
  private final Clock clock;

  CollectiveInterviewResource(
      CollectiveInterviews interviews,
      DirectoryCopy directory,
      Upserts upserts,
      Caller caller,
      Clock clock) {
    this.interviews = interviews;
    this.directory = directory;
    this.upserts = upserts;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a collective interview")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description =
          "unknown-structure, held-without-date, in-the-future, dates-in-wrong-order,"
              + " number-below-zero, nobody-heard, not-held.")
  public Upsert putCollectiveInterview(
      @Valid @BeanParam ExternalId external, @Valid @NotNull CollectiveInterviewRequest request) {
    directory.requireKnown(request.hostStructureId());
    return upserts.put(
        interviews,
        external,
        CollectiveInterview::new,
        interview -> interview.describe(request, clock),
        CollectiveInterview::recorded);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the collective interviews")
  public Page<CollectiveInterviewView> listCollectiveInterviews(
      @Valid @BeanParam PageRequest wanted) {
    return interviews.page(wanted, directory.sightOf(caller)).map(CollectiveInterview::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a collective interview")
  public CollectiveInterviewView getCollectiveInterview(UUID id) {
    CollectiveInterview interview = interviews.require(id);
    directory.sightOf(caller).require(interview.hostStructureId(), CollectiveInterviews.NOUN);
    return interview.view();
  }
}
