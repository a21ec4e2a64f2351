package org.sptt.experimentation.experimentation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Upsert;

@Path("api/experimentations/{experimentationId}/to-do-list")
@Tag(name = "To-do lists")
class ToDoListResource {

  private final Experimentations experimentations;
  private final ToDoLists toDoLists;
  private final FillToDoList fillToDoList;
  private final DirectoryCopy directory;
  private final Caller caller;

  ToDoListResource(
      Experimentations experimentations,
      ToDoLists toDoLists,
      FillToDoList fillToDoList,
      DirectoryCopy directory,
      Caller caller) {
    this.experimentations = experimentations;
    this.toDoLists = toDoLists;
    this.fillToDoList = fillToDoList;
    this.directory = directory;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Fill in an experimentation's to-do list",
      description = "Replaces what it listed before.")
  @APIResponse(responseCode = "200")
  @APIResponse(
      responseCode = "422",
      description = "unknown-consultation-group, in-the-future, dates-in-wrong-order.")
  public Upsert putToDoList(UUID experimentationId, @Valid @NotNull ToDoListRequest request) {
    return fillToDoList.fill(experimentationId, request);
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an experimentation's to-do list")
  public ToDoListView getToDoList(UUID experimentationId) {
    Experimentation experimentation = experimentations.require(experimentationId);
    directory.sightOf(caller).require(experimentation.structureId(), Experimentations.NOUN);
    return toDoLists.requireOf(experimentationId).view(caller.readsPseudonymously());
  }

  @DELETE
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take back a to-do list filled in by mistake")
  public void deleteToDoList(UUID experimentationId) {
    fillToDoList.takeBack(experimentationId);
  }
}
