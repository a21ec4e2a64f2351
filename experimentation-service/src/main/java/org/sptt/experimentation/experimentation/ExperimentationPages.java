package org.sptt.experimentation.experimentation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Page;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Sight;

@Path("/")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
@Produces(MediaType.TEXT_HTML)
class ExperimentationPages {

  private static final int PER_PAGE = 50;

  private final ExperimentationRows rows;
  private final ToDoLists toDoLists;
  private final WorkOnToDoList workOnToDoList;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final Forms forms;
  private final ExperimentationTexts texts;

  ExperimentationPages(
      ExperimentationRows rows,
      ToDoLists toDoLists,
      WorkOnToDoList workOnToDoList,
      DirectoryCopy directory,
      Caller caller,
      Forms forms,
      ExperimentationTexts texts) {
    this.rows = rows;
    this.toDoLists = toDoLists;
    this.workOnToDoList = workOnToDoList;
    this.directory = directory;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(Page<ExperimentationRow> page, boolean firstPage);

    static native TemplateInstance experimentation(
        ExperimentationRow experimentation, ToDoListOnPage toDo);

    static native TemplateInstance removal(
        ExperimentationRow experimentation, ToDoItem item, SeenToDo seen);
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

  @POST
  @Path("experimentations/{id}/to-do-list")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(UUID id) {
    return work(id, NewToDo.class, workOnToDoList::add, texts.added());
  }

  @POST
  @Path("experimentations/{id}/to-do-list/done")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response tick(UUID id) {
    return work(id, SeenToDo.class, workOnToDoList::tick, texts.ticked());
  }

  @POST
  @Path("experimentations/{id}/to-do-list/open")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response reopen(UUID id) {
    return work(id, SeenToDo.class, workOnToDoList::reopen, texts.reopened());
  }

  @GET
  @Path("experimentations/{id}/to-do-list/{position}/removal")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Operation(hidden = true)
  public TemplateInstance removal(UUID id, int position) {
    ExperimentationRow experimentation = rows.require(directory.sightOf(caller), id);
    ToDoList list = toDoLists.requireOf(id);
    return Templates.removal(
        experimentation, list.require(position), new SeenToDo(position, list.version()));
  }

  @POST
  @Path("experimentations/{id}/to-do-list/removal")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response remove(UUID id) {
    return work(id, SeenToDo.class, workOnToDoList::drop, texts.removed());
  }

  /** What is done to a to-do list that the caller sees. */
  private interface Work<T> {
    void on(UUID experimentationId, Sight sight, T form);
  }

  private <T> Response work(UUID id, Class<T> type, Work<T> work, String done) {
    return forms.submit(
        type,
        form -> {
          work.on(id, directory.sightOf(caller), form);
          return forms.seen("/experimentation/experimentations/" + id, done);
        },
        () -> experimentation(id));
  }

  // Evaluators are not shown it: it may speak of people.
  private ToDoListOnPage toDo(UUID id) {
    boolean mayBeChanged = !caller.readsPseudonymously();
    return toDoLists
        .of(id)
        .filter(list -> mayBeChanged)
        .map(list -> new ToDoListOnPage(list.items(), list.version(), mayBeChanged))
        .orElseGet(() -> new ToDoListOnPage(List.of(), 0, mayBeChanged));
  }
}
