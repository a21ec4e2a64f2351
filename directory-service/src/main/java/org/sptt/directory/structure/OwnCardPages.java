package org.sptt.directory.structure;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.quality.Judge;
import org.sptt.directory.quality.Quality;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

/** A partner's own structure's card; which one it is, the token says. */
@Path("ma-structure/fiche")
@RolesAllowed(Roles.PARTNER)
@Produces(MediaType.TEXT_HTML)
class OwnCardPages {

  private static final String HOME = "/directory/ma-structure";

  private final EnterStructure enterStructure;
  private final Structures structures;
  private final Caller caller;
  private final Judge judge;
  private final StructureChoices choices;
  private final Territory territory;
  private final Forms forms;
  private final StructureTexts texts;

  OwnCardPages(
      EnterStructure enterStructure,
      Structures structures,
      Caller caller,
      Judge judge,
      StructureChoices choices,
      Territory territory,
      Forms forms,
      StructureTexts texts) {
    this.enterStructure = enterStructure;
    this.structures = structures;
    this.caller = caller;
    this.judge = judge;
    this.choices = choices;
    this.territory = territory;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance card(
        StructureView card,
        int version,
        Quality quality,
        StructureChoices.Offered offered,
        String vintage,
        boolean own);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance card() {
    Structure structure = own();
    return Templates.card(
        structure.view(),
        structure.version(),
        structure.quality(judge),
        choices.offered(),
        territory.vintage(),
        true);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(@RestQuery int version) {
    Structure structure = own();
    return forms.submit(
        StructureRequest.class,
        request -> {
          enterStructure.change(
              structure.id(), version, request.ofOrganization(structure.view().organization()));
          return forms.seen(HOME, texts.kept());
        },
        this::card);
  }

  @POST
  @Path("confirmation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response confirm() {
    enterStructure.confirm(own().id());
    return forms.seen(HOME, texts.confirmed());
  }

  private Structure own() {
    return structures
        .of(caller)
        .map(structures::require)
        .orElseThrow(() -> Refusals.notFound("structure"));
  }
}
