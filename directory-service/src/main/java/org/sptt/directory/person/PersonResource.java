package org.sptt.directory.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.participation.Participations;
import org.sptt.directory.rights.DataReads;
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
  private final People people;
  private final Participations participations;
  private final Structures structures;
  private final Caller caller;
  private final DataReads reads;

  PersonResource(
      EnterPerson enterPerson,
      People people,
      Participations participations,
      Structures structures,
      Caller caller,
      DataReads reads) {
    this.enterPerson = enterPerson;
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

  private PersonView shown(Person person, long sessionsAttended) {
    PersonView view = person.view(sessionsAttended);
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
