package org.sptt.directory.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Roles;

@Path("api/rectifications")
@Tag(name = "Rectifications", description = "What was wrong about people, corrected everywhere.")
@RolesAllowed(Roles.COORDINATOR)
class RectificationResource {

  private final RectificationRegister register;

  RectificationResource(RectificationRegister register) {
    this.register = register;
  }

  @GET
  @Operation(summary = "List the latest rectifications")
  public List<RectificationView> listRectifications() {
    return register.latest();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "See how far a rectification is")
  public RectificationView getRectification(UUID id) {
    return register.require(id);
  }
}
