package org.sptt.experimentation.experimentation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
      description = "Replaces what it listed before; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or already so.",
      content = @Content(schema = @Schema(implementation = Upsert.class)))
  @APIResponse(responseCode = "201", description = "Filled in for the first time.")
  @APIResponse(responseCode = "404", description = "No such experimentation.")
  @APIResponse(
      responseCode = "422",
      description = "unknown-consultation-group, in-the-future, dates-in-wrong-order.")
  public Response putToDoList(UUID experimentationId, @Valid @NotNull ToDoListRequest request) {
    return fillToDoList.fill(experimentationId, request).toResponse();
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "Read an experimentation's to-do list")
  @APIResponse(responseCode = "200", description = "The to-do list.")
  @APIResponse(responseCode = "404", description = "No such experimentation, or not filled in.")
  public ToDoListView getToDoList(UUID experimentationId) {
    Experimentation experimentation = experimentations.require(experimentationId);
    directory.sightOf(caller).require(experimentation.structureId(), Experimentations.NOUN);
    return toDoLists.requireOf(experimentationId).view(caller.readsPseudonymously());
  }

  @DELETE
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take back a to-do list filled in by mistake")
  @APIResponse(responseCode = "204", description = "Taken back; it no longer counts.")
  @APIResponse(responseCode = "404", description = "No such experimentation, or not filled in.")
  public void deleteToDoList(UUID experimentationId) {
    fillToDoList.takeBack(experimentationId);
  }
}
