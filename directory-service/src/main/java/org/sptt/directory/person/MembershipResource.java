package org.sptt.directory.person;

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
import org.sptt.directory.structure.Structures;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/memberships")
@Tag(name = "Memberships", description = "Who is part of the group, from when until when.")
class MembershipResource {

  private final Memberships memberships;
  private final People people;
  private final Structures structures;
  private final Caller caller;
  private final Upserts upserts;

  MembershipResource(
      Memberships memberships,
      People people,
      Structures structures,
      Caller caller,
      Upserts upserts) {
    this.memberships = memberships;
    this.people = people;
    this.structures = structures;
    this.caller = caller;
    this.upserts = upserts;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a membership")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "The person is not known, or left before having joined.")
  public Upsert putMembership(
      @Valid @BeanParam ExternalId external, @Valid @NotNull MembershipRequest request) {
    Person person = people.requireReferred(request.personKey());
    return upserts.put(
        memberships,
        external,
        Membership::new,
        membership -> membership.describe(request),
        membership -> membership.recorded(person.categories()));
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(
      summary = "List the memberships",
      description = "Partners see those of their structure's people.")
  public Page<MembershipView> listMemberships(@Valid @BeanParam PageRequest wanted) {
    return memberships.page(wanted, structures.sightOf(caller)).map(Membership::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read a membership")
  public MembershipView getMembership(UUID id) {
    Membership membership = memberships.require(id);
    Person person = people.require(membership.personKey());
    structures.sightOf(caller).require(person.structureId(), "membership");
    return membership.view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(
      summary = "Take back a membership entered by mistake",
      description = "Someone who leaves keeps the membership: it gets the day of leaving.")
  public void deleteMembership(UUID id) {
    Membership membership = memberships.require(id);
    Person person = people.require(membership.personKey());
    upserts.remove(memberships, membership, membership.removed(person.categories()));
  }
}
