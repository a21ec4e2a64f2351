package org.sptt.directory.keeping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;

/** From here coordinators get to all that they keep in the directory. */
@Path("gestion")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class KeepingPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance keeping();
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance keeping() {
    return Templates.keeping();
  }
}
