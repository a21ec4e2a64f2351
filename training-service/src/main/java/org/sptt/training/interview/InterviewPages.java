package org.sptt.training.interview;

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
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.privacy.ReadLog;
import org.sptt.training.session.Session;
import org.sptt.training.session.Sessions;

@Path("/")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class InterviewPages {

  private static final String LIST = "/training/entretiens";

  private final InterviewLists lists;
  private final ConductInterviews conductInterviews;
  private final Sessions sessions;
  private final ReadLog reads;
  private final Forms forms;
  private final InterviewTexts texts;

  InterviewPages(
      InterviewLists lists,
      ConductInterviews conductInterviews,
      Sessions sessions,
      ReadLog reads,
      Forms forms,
      InterviewTexts texts) {
    this.lists = lists;
    this.conductInterviews = conductInterviews;
    this.sessions = sessions;
    this.reads = reads;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<InterviewRow> toDo, List<InterviewRow> done);

    static native TemplateInstance interview(InterviewSheet interview, List<Choice> consents);

    static native TemplateInstance choose(
        Session session, List<Attendee> attendees, boolean someoneToChoose);
  }

  @GET
  @Path("entretiens")
  @Operation(hidden = true)
  public TemplateInstance list() {
    List<InterviewRow> toDo = lists.toDo();
    List<InterviewRow> done = lists.done();
    reads.several("interviews", toDo.size() + done.size());
    return Templates.list(toDo, done);
  }

  @GET
  @Path("entretiens/{id}")
  @Operation(hidden = true)
  public TemplateInstance interview(UUID id) {
    InterviewSheet sheet = lists.sheet(id);
    reads.one("interview", sheet.personKey());
    return Templates.interview(
        sheet,
        List.of(
            new Choice("none", texts.none()),
            new Choice("anonymous", texts.anonymous()),
            new Choice("named", texts.named())));
  }

  @POST
  @Path("entretiens/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response conclude(UUID id) {
    return forms.submit(
        InterviewResult.class,
        result -> {
          conductInterviews.conclude(id, result);
          return forms.seen(LIST, texts.kept());
        },
        () -> interview(id));
  }

  @GET
  @Path("sessions/{sessionId}/entretiens")
  @Operation(hidden = true)
  public TemplateInstance choose(UUID sessionId) {
    List<Attendee> attendees = lists.attendees(sessionId);
    return Templates.choose(
        sessions.require(sessionId),
        attendees,
        attendees.stream().anyMatch(attendee -> !attendee.interviewed()));
  }

  @POST
  @Path("sessions/{sessionId}/entretiens")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response plan(UUID sessionId) {
    return forms.submit(
        CallList.class,
        list -> {
          conductInterviews.plan(sessionId, list);
          return forms.seen(LIST, texts.planned());
        },
        () -> choose(sessionId));
  }
}
