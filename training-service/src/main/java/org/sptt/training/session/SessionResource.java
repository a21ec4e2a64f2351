package org.sptt.training.session;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;

@Path("api/sessions")
@Tag(name = "Sessions", description = "Dated occurrences of what is offered.")
class SessionResource {

  private final EnterSession enterSession;
  private final Sessions sessions;
  private final Caller caller;

  SessionResource(EnterSession enterSession, Sessions sessions, Caller caller) {
    this.enterSession = enterSession;
    this.sessions = sessions;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a session")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description =
          "unknown-offering, dates-in-wrong-order, in-the-future, number-below-zero;"
              + " session-attended or attendance-outside-dates when people came already.")
  public Upsert putSession(
      @Valid @BeanParam ExternalId external, @Valid @NotNull SessionRequest request) {
    return enterSession.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the sessions")
  public Page<SessionView> listSessions(@Valid @BeanParam PageRequest wanted) {
    SessionView.Detail detail = detail();
    return sessions.page(wanted, seesDrafts()).map(session -> session.view(detail));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a session")
  public SessionView getSession(UUID id) {
    return sessions.require(id, seesDrafts()).view(detail());
  }

  private boolean seesDrafts() {
    return caller.hasRole(Roles.COORDINATOR);
  }

  private SessionView.Detail detail() {
    if (caller.readsPseudonymously()) {
      return SessionView.Detail.NO_NAMES;
    }
    return caller.seesEverything() ? SessionView.Detail.EVERYTHING : SessionView.Detail.NAMES;
  }
}
