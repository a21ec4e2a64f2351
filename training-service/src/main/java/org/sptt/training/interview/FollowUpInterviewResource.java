package org.sptt.training.interview;

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
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/follow-up-interviews")
@Tag(
    name = "Follow-up interviews",
    description =
        "Telephone interviews after a training; nobody is named, and evaluators are not told what was said.")
class FollowUpInterviewResource {

  private final EnterFollowUpInterview enterFollowUpInterview;
  private final FollowUpInterviews interviews;
  private final Upserts upserts;
  private final Caller caller;

  FollowUpInterviewResource(
      EnterFollowUpInterview enterFollowUpInterview,
      FollowUpInterviews interviews,
      Upserts upserts,
      Caller caller) {
    this.enterFollowUpInterview = enterFollowUpInterview;
    this.interviews = interviews;
    this.upserts = upserts;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a follow-up interview")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description =
          "unknown-session, has-not-come, done-without-date, to-do-with-date,"
              + " dates-in-wrong-order, in-the-future.")
  public Upsert putFollowUpInterview(
      @Valid @BeanParam ExternalId external, @Valid @NotNull FollowUpInterviewRequest request) {
    return enterFollowUpInterview.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the follow-up interviews")
  public Page<FollowUpInterviewView> listFollowUpInterviews(@Valid @BeanParam PageRequest wanted) {
    return interviews.page(wanted).map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a follow-up interview")
  public FollowUpInterviewView getFollowUpInterview(UUID id) {
    return shown(interviews.require(id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a follow-up interview entered by mistake")
  public void deleteFollowUpInterview(UUID id) {
    FollowUpInterview interview = interviews.require(id);
    upserts.remove(interviews, interview, interview.removed());
  }

  private FollowUpInterviewView shown(FollowUpInterview interview) {
    FollowUpInterviewView view = interview.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
