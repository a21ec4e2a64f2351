package org.sptt.experimentation.experimentation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.PageRequest;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;

@Path("api/to-do-lists")
@Tag(
    name = "To-do lists",
    description = "One each experimentation at most; partners see their own structure's.")
class ToDoListsResource {

  private final ToDoLists toDoLists;
  private final DirectoryCopy directory;
  private final Caller caller;

  ToDoListsResource(ToDoLists toDoLists, DirectoryCopy directory, Caller caller) {
    this.toDoLists = toDoLists;
    this.directory = directory;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
  @Operation(summary = "List the to-do lists", description = "Ordered by id, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of to-do lists; the Link header leads to the next.",
      content = @Content(schema = @Schema(implementation = ToDoListView[].class)))
  public Response listToDoLists(@Valid @BeanParam PageRequest wanted, @Context UriInfo uri) {
    boolean pseudonymously = caller.readsPseudonymously();
    return toDoLists
        .page(wanted, directory.sightOf(caller))
        .map(list -> list.view(pseudonymously))
        .toResponse(uri);
  }
}
