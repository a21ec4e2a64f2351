package org.sptt.training.registration;

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
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Upsert;
import org.sptt.privacy.ReadLog;
import org.sptt.training.session.Sessions;

@Path("api/sessions/{sessionId}/registrations")
@Tag(name = "Registrations", description = "Partners see those of their own structure's people.")
class RegistrationResource {

  private final RegisterParticipant registerParticipant;
  private final Registrations registrations;
  private final Sessions sessions;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  RegistrationResource(
      RegisterParticipant registerParticipant,
      Registrations registrations,
      Sessions sessions,
      DirectoryCopy directory,
      Caller caller,
      ReadLog reads) {
    this.registerParticipant = registerParticipant;
    this.registrations = registrations;
    this.sessions = sessions;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Note that someone asked for a place, and what became of it",
      description = "Once each person, known by the e-mail.")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "has-come when the place is denied to someone who came; unknown-structure.")
  public Upsert putRegistration(UUID sessionId, @Valid @NotNull RegistrationRequest request) {
    return registerParticipant.register(sessionId, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List who asked for a place")
  public Page<RegistrationView> listRegistrations(
      UUID sessionId, @Valid @BeanParam PageRequest wanted) {
    sessions.require(sessionId);
    Page<Registration> page = registrations.page(sessionId, wanted, directory.sightOf(caller));
    reads.several("registrations-by-api", page.rows().size());
    return page.map(this::shown);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a registration")
  public RegistrationView getRegistration(UUID sessionId, UUID id) {
    Registration registration = registrations.require(sessionId, id);
    directory.sightOf(caller).require(registration.structureId().orElse(null), "registration");
    reads.one("registration-by-api", registration.personKey());
    return shown(registration);
  }

  private RegistrationView shown(Registration registration) {
    RegistrationView view = registration.view();
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
