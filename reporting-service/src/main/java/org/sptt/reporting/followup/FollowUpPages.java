package org.sptt.reporting.followup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.reporting.goal.Target;
import org.sptt.reporting.goal.Targets;
import org.sptt.reporting.indicator.Indicators;
import org.sptt.reporting.quality.Alerts;

/** Where the programme stands, for those who steer it. */
@Path("suivi")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR})
@Produces(MediaType.TEXT_HTML)
class FollowUpPages {

  private static final String PAGE = "/reporting/suivi";

  private final Dashboard dashboard;
  private final Alerts alerts;
  private final Targets targets;
  private final Indicators indicators;
  private final Forms forms;
  private final FollowUpTexts texts;
  private final Clock clock;

  FollowUpPages(
      Dashboard dashboard,
      Alerts alerts,
      Targets targets,
      Indicators indicators,
      Forms forms,
      FollowUpTexts texts,
      Clock clock) {
    this.dashboard = dashboard;
    this.alerts = alerts;
    this.targets = targets;
    this.indicators = indicators;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance followUp(
        LocalDate day,
        List<KeyFigure> figures,
        List<Progress> targets,
        int alerts,
        List<Choice> choices);
  }

  @GET
  @Transactional
  @Operation(hidden = true)
  public TemplateInstance followUp() {
    LocalDate today = LocalDate.now(clock);
    return Templates.followUp(
        today,
        dashboard.keyFigures(today),
        dashboard.progress(today),
        alerts.on(today).size(),
        indicators.inForce().stream()
            .map(i -> new Choice(i.id(), i.id() + " – " + i.label()))
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response setTarget() {
    return forms.submit(
        TargetForm.class,
        form -> {
          set(form);
          return forms.seen(PAGE, texts.kept());
        },
        this::followUp);
  }

  private void set(TargetForm form) {
    if (form.goal().signum() == 0) {
      targets.drop(form.indicator(), form.due());
    } else {
      targets.set(new Target(form.indicator(), form.due(), form.goal()));
    }
  }
}
