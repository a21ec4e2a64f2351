package org.sptt.directory.structure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.territory.Territory;
import org.sptt.edge.form.Forms;

@Path("structures/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StructureCardPages {

  private static final int SHOWN = 200;

  private final Structures structures;
  private final Territory territory;
  private final Forms forms;

  StructureCardPages(Structures structures, Territory territory, Forms forms) {
    this.structures = structures;
    this.territory = territory;
    this.forms = forms;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance card(StructureView card, Territory territory);
  }

  @GET
  @Operation(hidden = true)
  public Response card(UUID id) {
    Structure structure = structures.require(id);
    return structure
        .mergedInto()
        .map(end -> forms.leadTo("/directory/structures/" + end))
        .orElseGet(() -> forms.page(SHOWN, Templates.card(structure.view(), territory)));
  }
}
