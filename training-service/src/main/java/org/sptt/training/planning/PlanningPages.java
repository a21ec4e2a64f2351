package org.sptt.training.planning;

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
import org.sptt.edge.Edition;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.privacy.ReadLog;
import org.sptt.training.session.PlanSession;

@Path("planification")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class PlanningPages {

  /** The version of the session that the page showed. */
  record Seen(int version) {}

  private static final String ROOT = "/training/planification";

  private final Plans plans;
  private final PlanSession planSession;
  private final ReadLog reads;
  private final Forms forms;
  private final PlanningTexts texts;

  PlanningPages(
      Plans plans, PlanSession planSession, ReadLog reads, Forms forms, PlanningTexts texts) {
    this.plans = plans;
    this.planSession = planSession;
    this.reads = reads;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance planning(List<PlanRow> toCome, List<PlanRow> past);

    static native TemplateInstance newSession(List<Choice> offerings, List<Choice> audiences);

    static native TemplateInstance session(SessionSheet sheet);

    static native TemplateInstance edit(
        SessionSheet sheet, List<Choice> offerings, List<Choice> audiences);

    static native TemplateInstance callOff(SessionSheet sheet);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance planning() {
    return Templates.planning(plans.toCome(), plans.past());
  }

  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public TemplateInstance newSession() {
    return Templates.newSession(plans.offerings(), audiences());
  }

  @POST
  @Path("nouvelle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response plan() {
    return forms.submit(
        SessionForm.class,
        form -> seen(planSession.plan(form.plan()).id(), texts.drafted()),
        this::newSession);
  }

  @GET
  @Path("sessions/{id}")
  @Operation(hidden = true)
  public TemplateInstance session(UUID id) {
    SessionSheet sheet = plans.sheet(id);
    reads.several("applicants", sheet.applicants().size());
    return Templates.session(sheet);
  }

  @GET
  @Path("sessions/{id}/modification")
  @Operation(hidden = true)
  public TemplateInstance edit(UUID id) {
    return Templates.edit(plans.sheet(id), plans.offerings(), audiences());
  }

  @POST
  @Path("sessions/{id}/modification")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response revise(UUID id) {
    return forms.submit(
        SessionForm.class,
        form -> {
          planSession.revise(id, etag(form.version()), form.plan());
          return seen(id, texts.saved());
        },
        () -> edit(id));
  }

  @POST
  @Path("sessions/{id}/publication")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response publish(UUID id) {
    return forms.submit(
        Seen.class,
        page -> {
          planSession.publish(id, etag(page.version()));
          return seen(id, texts.published());
        },
        () -> session(id));
  }

  @GET
  @Path("sessions/{id}/annulation")
  @Operation(hidden = true)
  public TemplateInstance askToCallOff(UUID id) {
    return Templates.callOff(plans.sheet(id));
  }

  @POST
  @Path("sessions/{id}/annulation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response callOff(UUID id) {
    return forms.submit(
        Seen.class,
        page -> {
          planSession.callOff(id, etag(page.version()));
          return seen(id, texts.called_off());
        },
        () -> session(id));
  }

  private Response seen(UUID id, String sentence) {
    return forms.seen(ROOT + "/sessions/" + id, sentence);
  }

  private List<Choice> audiences() {
    return List.of(
        new Choice("all", texts.everyone()),
        new Choice("professionals", texts.professionals()),
        new Choice("members", texts.members()));
  }

  // Without a version the session's own rule refuses it.
  private static String etag(Integer version) {
    return version == null ? null : Edition.tag(version).toString();
  }
}
