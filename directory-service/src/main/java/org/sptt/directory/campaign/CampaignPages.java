package org.sptt.directory.campaign;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("gestion/campagnes")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class CampaignPages {

  private static final String LIST = "/directory/gestion/campagnes";
  private static final int PER_PAGE = 100;
  private static final int USUAL_WEEKS = 4;

  private final Campaigns campaigns;
  private final Caller caller;
  private final Forms forms;
  private final CampaignTexts texts;
  private final Clock clock;

  CampaignPages(Campaigns campaigns, Caller caller, Forms forms, CampaignTexts texts, Clock clock) {
    this.campaigns = campaigns;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  /** An entry that was asked about; its name is empty when it is gone. */
  record Row(String name, Asked asked) {

    public String fields() {
      return String.join(", ", asked.corrected());
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<Campaign> campaigns, LocalDate until);

    static native TemplateInstance campaign(Campaign campaign, List<Row> rows, int next);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    return Templates.list(campaigns.latest(), LocalDate.now(clock).plusWeeks(USUAL_WEEKS));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response start() {
    return forms.submit(
        StartForm.class,
        form -> {
          UUID id = campaigns.start(form, caller.name());
          return forms.seen(LIST + "/" + id, texts.started());
        },
        this::list);
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public TemplateInstance campaign(UUID id, @RestQuery int after) {
    int from = Math.max(0, after);
    List<Asked> asked = campaigns.asked(id, from, PER_PAGE + 1);
    List<Row> rows = asked.stream().limit(PER_PAGE).map(this::row).toList();
    return Templates.campaign(
        campaigns.require(id), rows, asked.size() > PER_PAGE ? from + PER_PAGE : 0);
  }

  private Row row(Asked asked) {
    return new Row(
        campaigns.kind(asked).find(asked.entryId()).map(OwnedEntry::name).orElse(""), asked);
  }
}
