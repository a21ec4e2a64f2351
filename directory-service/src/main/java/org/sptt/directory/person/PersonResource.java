package org.sptt.directory.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.rights.RectificationRegister;
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Sight;
import org.sptt.messaging.Upsert;

@Path("api/people")
@Tag(name = "People", description = "The professionals of the programme.")
class PersonResource {

  private final EnterPerson enterPerson;
  private final RectifyPerson rectifyPerson;
  private final RectificationRegister register;
  private final People people;
  private final Participations participations;
  private final Structures structures;
  private final Caller caller;
  private final DataReads reads;

  PersonResource(
      EnterPerson enterPerson,
      RectifyPerson rectifyPerson,
      RectificationRegister register,
      People people,
      Participations participations,
      Structures structures,
      Caller caller,
      DataReads reads) {
    this.enterPerson = enterPerson;
    this.rectifyPerson = rectifyPerson;
    this.register = register;
    this.people = people;
    this.participations = participations;
    this.structures = structures;
    this.caller = caller;
    this.reads = reads;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a person",
      description = "The answer's id is the person key.")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description = "The e-mail differs from before, or is someone else's.")
  @APIResponse(responseCode = "422", description = "Nobody is named, or the structure is unknown.")
  public Upsert putPerson(
      @Valid @BeanParam ExternalId external, @Valid @NotNull PersonRequest request) {
    return enterPerson.enter(external, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "List the people",
      description = "Partners see their structure's people, evaluators no" + " names.")
  public Page<PersonView> listPeople(@Valid @BeanParam PageRequest wanted) {
    Sight sight = structures.sightOf(caller);
    Page<Person> page = people.page(wanted, Sight.covers("structureId"), sight.parameters());
    List<UUID> keys = page.rows().stream().map(Person::id).toList();
    Map<UUID, Long> attended = participations.countsOf(keys);
    reads.several("people-by-api", page.rows().size());
    return page.map(person -> shown(person, attended.getOrDefault(person.id(), 0L)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a person's card")
  public PersonView getPerson(UUID id) {
    Person person = people.require(id);
    structures.sightOf(caller).require(person.structureId(), "person");
    reads.one("person-by-api", id);
    return shown(person, participations.countsOf(List.of(id)).getOrDefault(id, 0L));
  }

  @POST
  @Path("{id}/rectifications")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Correct what is wrong about a person, in all services",
      description = "Another e-mail makes another key; both count as one person.")
  @APIResponse(responseCode = "202", description = "Done here, on its way elsewhere.")
  @APIResponse(responseCode = "409", description = "The e-mail is somebody else's.")
  @APIResponse(responseCode = "422", description = "Nothing is to be corrected.")
  public Response rectifyPerson(UUID id, @Valid @NotNull RectifyRequest right) {
    UUID rectification = rectifyPerson.rectify(id, right, caller.name());
    return Response.accepted(register.require(rectification)).build();
  }

  private PersonView shown(Person person, long sessionsAttended) {
    PersonView view = person.view(sessionsAttended);
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
