package org.sptt.directory.person;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.participation.Participations;
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

  PersonResource(
      EnterPerson enterPerson,
      People people,
      Participations participations,
      Structures structures,
      Caller caller) {
    this.enterPerson = enterPerson;
    this.people = people;
    this.participations = participations;
    this.structures = structures;
    this.caller = caller;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Enter or change a person",
      description =
          "Under the id by which another system knows them; the same again changes nothing."
              + " The answer's id is the person key.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Entered.")
  @APIResponse(
      responseCode = "409",
      description = "The e-mail differs from before, or is someone else's.")
  @APIResponse(responseCode = "422", description = "Nobody is named, or the structure is unknown.")
  public Response putPerson(
      @Valid @BeanParam ExternalId external, @Valid @NotNull PersonRequest request) {
    return enterPerson.enter(external, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "List the people",
      description =
          "Ordered by id, page by page; partners see their structure's people, evaluators no"
              + " names.")
  @APIResponse(
      responseCode = "200",
      description = "A page of people; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = PersonView[].class)))
  public Response listPeople(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    Sight sight = structures.sightOf(caller);
    Page<Person> page = people.page(wanted, Sight.covers("structureId"), sight.parameters());
    List<UUID> keys = page.rows().stream().map(Person::id).toList();
    Map<UUID, Long> attended = participations.countsOf(keys);
    return page.map(person -> shown(person, attended.getOrDefault(person.id(), 0L)))
        .toResponse(uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a person's card")
  @APIResponse(responseCode = "200", description = "The card.")
  @APIResponse(responseCode = "404", description = "No such person, or another structure's.")
  public PersonView getPerson(UUID id) {
    Person person = people.require(id);
    structures.sightOf(caller).require(person.structureId(), "person");
    return shown(person, participations.countsOf(List.of(id)).getOrDefault(id, 0L));
  }

  private PersonView shown(Person person, long sessionsAttended) {
    PersonView view = person.view(sessionsAttended);
    return caller.readsPseudonymously() ? view.pseudonymous() : view;
  }
}
