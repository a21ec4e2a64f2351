package org.sptt.directory.expert;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.naming.NamedOptions;
import org.sptt.edge.Page;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;

@Path("gestion/rendez-vous")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class MeetingPages {

  private static final String LIST = "/directory/gestion/rendez-vous";
  private static final int PER_PAGE = 50;

  private final KeepMeeting keepMeeting;
  private final Meetings meetings;
  private final Experts experts;
  private final NamedOptions options;
  private final Forms forms;
  private final ExpertTexts texts;

  MeetingPages(
      KeepMeeting keepMeeting,
      Meetings meetings,
      Experts experts,
      NamedOptions options,
      Forms forms,
      ExpertTexts texts) {
    this.keepMeeting = keepMeeting;
    this.meetings = meetings;
    this.experts = experts;
    this.options = options;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        Page<Meetings.Held> rows, boolean onlyOpen, String query, boolean firstPage);

    static native TemplateInstance creation(MeetingView meeting, NamedOptions.Offered experts);

    static native TemplateInstance edit(
        MeetingView meeting, int version, NamedOptions.Offered experts);

    static native TemplateInstance removal(MeetingView meeting);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(@RestQuery boolean open, @RestQuery UUID after) {
    return Templates.list(
        meetings.latest(open, after, PER_PAGE), open, open ? "open=true" : "", after == null);
  }

  @GET
  @Path("nouveau")
  @Operation(hidden = true)
  public TemplateInstance creation() {
    return Templates.creation(MeetingView.BLANK, offered(null));
  }

  @POST
  @Path("nouveau")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response create() {
    return forms.submit(
        MeetingRequest.class,
        request -> {
          keepMeeting.create(request);
          return forms.seen(LIST, texts.meeting_kept());
        },
        this::creation);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    Meeting meeting = meetings.require(id);
    return Templates.edit(meeting.view(), meeting.version(), offered(meeting.view().expertId()));
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(UUID id, @RestQuery int version) {
    return forms.submit(
        MeetingRequest.class,
        request -> {
          keepMeeting.change(id, version, request);
          return forms.seen(LIST, texts.meeting_kept());
        },
        () -> edit(id));
  }

  @GET
  @Path("{id}/retrait")
  @Operation(hidden = true)
  public TemplateInstance removal(UUID id) {
    return Templates.removal(meetings.require(id).view());
  }

  @POST
  @Path("{id}/retrait")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response remove(UUID id) {
    keepMeeting.remove(id);
    return forms.seen(LIST, texts.meeting_removed());
  }

  private NamedOptions.Offered offered(UUID standing) {
    return options.offered(
        "expertId",
        standing,
        experts.inOrderOfNames(),
        expert -> new Choice(expert.id().toString(), expert.name()));
  }
}
