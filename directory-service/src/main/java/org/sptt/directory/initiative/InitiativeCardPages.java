package org.sptt.directory.initiative;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("initiatives/{id}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class InitiativeCardPages {

  private final Initiatives initiatives;

  InitiativeCardPages(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance card(InitiativeView card);
  }

  /** Without who leads it: that may be a person. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance card(UUID id) {
    return Templates.card(initiatives.require(id).view().pseudonymous());
  }
}
