package org.sptt.training.headcount;

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
import org.sptt.edge.form.Forms;
import org.sptt.training.offering.Offerings;

@Path("offres/{offeringId}/comptages")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class HeadCountPages {

  /** A form that asks for nothing but to be sent. */
  record Nothing() {}

  private final HeadCounts headCounts;
  private final EnterHeadCount enterHeadCount;
  private final Offerings offerings;
  private final Forms forms;
  private final HeadCountTexts texts;

  HeadCountPages(
      HeadCounts headCounts,
      EnterHeadCount enterHeadCount,
      Offerings offerings,
      Forms forms,
      HeadCountTexts texts) {
    this.headCounts = headCounts;
    this.enterHeadCount = enterHeadCount;
    this.offerings = offerings;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        UUID offeringId, String offering, List<HeadCountView> headCounts);

    static native TemplateInstance removal(UUID offeringId, HeadCountView headCount);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list(UUID offeringId) {
    return Templates.list(
        offeringId,
        offerings.require(offeringId).title(),
        headCounts.list("offeringId = ?1 order by countedOn desc, id", offeringId).stream()
            .map(HeadCount::view)
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(UUID offeringId) {
    return forms.submit(
        CountForm.class,
        form -> {
          enterHeadCount.enter(form.request(offeringId));
          return forms.seen(path(offeringId), texts.added());
        },
        () -> list(offeringId));
  }

  @GET
  @Path("{id}/retrait")
  @Operation(hidden = true)
  public TemplateInstance askToRemove(UUID offeringId, UUID id) {
    return Templates.removal(offeringId, headCounts.require(id).view());
  }

  @POST
  @Path("{id}/retrait")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response remove(UUID offeringId, UUID id) {
    return forms.submit(
        Nothing.class,
        nothing -> {
          enterHeadCount.remove(id);
          return forms.seen(path(offeringId), texts.removed());
        },
        () -> list(offeringId));
  }

  private static String path(UUID offeringId) {
    return "/training/offres/" + offeringId + "/comptages";
  }
}
