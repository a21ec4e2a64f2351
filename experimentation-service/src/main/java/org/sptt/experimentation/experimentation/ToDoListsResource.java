package org.sptt.experimentation.experimentation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
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
  @Operation(summary = "List the to-do lists")
  public Page<ToDoListView> listToDoLists(@Valid @BeanParam PageRequest wanted) {
    boolean pseudonymously = caller.readsPseudonymously();
    return toDoLists.page(wanted, directory.sightOf(caller)).map(list -> list.view(pseudonymously));
  }
}
