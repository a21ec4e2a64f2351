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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.edge.page.FrenchWords;

@Path("gestion/ressources/{expertId}/accords")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class ConsentPages {

  private static final List<String> PURPOSES = List.of(Consent.PUBLICATION, "programme-documents");

  /** Proposed; people can agree to less or more. */
  private static final int USUAL_YEARS = 2;

  private final Consents consents;
  private final Experts experts;
  private final Forms forms;
  private final ExpertTexts texts;
  private final Clock clock;

  ConsentPages(Consents consents, Experts experts, Forms forms, ExpertTexts texts, Clock clock) {
    this.consents = consents;
    this.experts = experts;
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance consents(
        ExpertView entry,
        List<ConsentView> consents,
        List<Choice> fields,
        List<Choice> purposes,
        LocalDate today,
        LocalDate usualEnd);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance consents(UUID expertId) {
    LocalDate today = LocalDate.now(clock);
    return Templates.consents(
        experts.require(expertId).view(),
        consents.of(expertId),
        ConsentField.words().stream()
            .map(word -> new Choice(word, FrenchWords.word("field-" + word)))
            .toList(),
        Choice.ofWords(PURPOSES),
        today,
        today.plusYears(USUAL_YEARS));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response give(UUID expertId) {
    return forms.submit(
        ConsentRequest.class,
        request -> {
          consents.give(expertId, request);
          return forms.seen(page(expertId), texts.consent_kept());
        },
        () -> consents(expertId));
  }

  @POST
  @Path("{consentId}/retrait")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response withdraw(UUID expertId, UUID consentId) {
    consents.withdraw(expertId, consentId);
    return forms.seen(page(expertId), texts.consent_withdrawn());
  }

  private static String page(UUID expertId) {
    return "/directory/gestion/ressources/%s/accords".formatted(expertId);
  }
}
