package org.sptt.directory.campaign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.edge.form.Forms;

/** Where the owner of an entry confirms or corrects it, by the link of a mail. */
@Path("mise-a-jour/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UpdatePages {

  private static final int SHOWN = 200;
  private static final int GONE = 410;

  private final Campaigns campaigns;
  private final UpdateLinks links;
  private final Forms forms;
  private final CampaignTexts texts;

  UpdatePages(Campaigns campaigns, UpdateLinks links, Forms forms, CampaignTexts texts) {
    this.campaigns = campaigns;
    this.links = links;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance gone();
  }

  @GET
  @Operation(hidden = true)
  public Response entry(String link) {
    return open(link, asked -> forms.page(SHOWN, page(link, asked)));
  }

  @POST
  @Path("confirmation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response confirm(String link) {
    return open(
        link,
        asked -> {
          campaigns.kind(asked).confirm(asked.entryId());
          campaigns.answered(asked.id(), List.of());
          return forms.seen(UpdateLinks.path(link), texts.confirmed());
        });
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response correct(String link, @RestQuery int version) {
    return open(
        link,
        asked ->
            campaigns
                .kind(asked)
                .correct(
                    asked.entryId(),
                    version,
                    corrected -> {
                      campaigns.answered(asked.id(), corrected);
                      return forms.seen(UpdateLinks.path(link), texts.corrected());
                    },
                    () -> page(link, asked)));
  }

  private TemplateInstance page(String link, Asked asked) {
    return campaigns.kind(asked).page(asked.entryId(), UpdateLinks.path(link));
  }

  // A link that was made up, one that is too old, one whose entry is gone: the same for all.
  private Response open(String link, Function<Asked, Response> found) {
    Optional<Asked> asked =
        links
            .read(link)
            .flatMap(campaigns::open)
            .filter(known -> campaigns.kind(known).find(known.entryId()).isPresent());
    return asked.map(found).orElseGet(() -> forms.page(GONE, Templates.gone()));
  }
}
