package org.sptt.experimentation.consultation;

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
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.ExternalId;
import org.sptt.messaging.Upsert;
import org.sptt.messaging.Upserts;

@Path("api/consultation-groups")
@Tag(
    name = "Consultation groups",
    description = "They join people of several structures, so partners do not see them.")
class ConsultationGroupResource {

  private final ConsultationGroups groups;
  private final DirectoryCopy directory;
  private final Upserts upserts;
  private final Clock clock;

  ConsultationGroupResource(
      ConsultationGroups groups, DirectoryCopy directory, Upserts upserts, Clock clock) {
    this.groups = groups;
    this.directory = directory;
    this.upserts = upserts;
    this.clock = clock;
  }

  @PUT
  @Path("external/{source}/{externalId}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Enter or change a consultation group")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "group-size, presenter-not-in-group, in-the-future, unknown-person.")
  public Upsert putConsultationGroup(
      @Valid @BeanParam ExternalId external, @Valid @NotNull ConsultationGroupRequest request) {
    directory.requireKnownPeople(request.participantKeys());
    return upserts.put(
        groups,
        external,
        ConsultationGroup::new,
        group -> group.describe(request, clock),
        ConsultationGroup::recorded);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "List the consultation groups")
  public Page<ConsultationGroupView> listConsultationGroups(@Valid @BeanParam PageRequest wanted) {
    return groups.page(wanted).map(ConsultationGroup::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
  @Operation(summary = "Read a consultation group")
  public ConsultationGroupView getConsultationGroup(UUID id) {
    return groups.require(id).view();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @Operation(summary = "Take back a consultation group entered by mistake")
  @APIResponse(responseCode = "409", description = "still-in-use: a to-do list names it.")
  public void deleteConsultationGroup(UUID id) {
    ConsultationGroup group = groups.require(id);
    upserts.remove(groups, group, group.removed());
  }
}
