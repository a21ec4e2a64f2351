package org.sptt.experimentation.experimentation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;

@Path("/")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
@Produces(MediaType.TEXT_HTML)
class ExperimentationPages {

  private static final int PER_PAGE = 50;

  private final ExperimentationRows rows;
  private final ToDoLists toDoLists;
  private final DirectoryCopy directory;
  private final Caller caller;

  ExperimentationPages(
      ExperimentationRows rows, ToDoLists toDoLists, DirectoryCopy directory, Caller caller) {
    this.rows = rows;
    this.toDoLists = toDoLists;
    this.directory = directory;
    this.caller = caller;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(Page<ExperimentationRow> page, boolean firstPage);

    static native TemplateInstance experimentation(
        ExperimentationRow experimentation, List<String> toDo);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery UUID after) {
    return Templates.list(rows.page(directory.sightOf(caller), after, PER_PAGE), after == null);
  }

  @GET
  @Path("experimentations/{id}")
  @Operation(hidden = true)
  public TemplateInstance experimentation(UUID id) {
    return Templates.experimentation(rows.require(directory.sightOf(caller), id), toDo(id));
  }

  // Evaluators are not shown it: it may speak of people.
  private List<String> toDo(UUID id) {
    return toDoLists
        .of(id)
        .map(list -> list.view(caller.readsPseudonymously()))
        .flatMap(view -> Optional.ofNullable(view.items()))
        .orElseGet(List::of);
  }
}
