package org.sptt.directory.structure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.territory.Territory;

@Path("structures/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StructureCardPages {

  private final Structures structures;
  private final Territory territory;

  StructureCardPages(Structures structures, Territory territory) {
    this.structures = structures;
    this.territory = territory;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance card(StructureView card, Territory territory);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance card(UUID id) {
    return Templates.card(structures.require(id).view(), territory);
  }
}
