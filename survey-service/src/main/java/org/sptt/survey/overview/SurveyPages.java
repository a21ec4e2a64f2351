package org.sptt.survey.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;

@Path("/")
@RolesAllowed({Roles.COORDINATOR, Roles.EVALUATOR, Roles.PARTNER})
@Produces(MediaType.TEXT_HTML)
class SurveyPages {

  private final Surveys surveys;
  private final DirectoryCopy directory;
  private final Caller caller;

  SurveyPages(Surveys surveys, DirectoryCopy directory, Caller caller) {
    this.surveys = surveys;
    this.directory = directory;
    this.caller = caller;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance team(
        List<QuestionnaireRow> questionnaires, List<InterviewRow> interviews);

    static native TemplateInstance partner(List<InterviewRow> interviews);

    static native TemplateInstance interview(InterviewRow interview);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance surveys() {
    List<InterviewRow> interviews = surveys.interviews(directory.sightOf(caller));
    return caller.seesEverything()
        ? Templates.team(surveys.questionnaires(), interviews)
        : Templates.partner(interviews);
  }

  @GET
  @Path("interviews/{id}")
  @Operation(hidden = true)
  public TemplateInstance interview(UUID id) {
    return Templates.interview(surveys.interview(directory.sightOf(caller), id));
  }
}
