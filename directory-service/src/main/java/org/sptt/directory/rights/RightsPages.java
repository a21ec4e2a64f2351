package org.sptt.directory.rights;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.edge.Roles;

/** What became of people's requests, and who looked at their data. */
@Path("gestion/droits")
@RolesAllowed(Roles.COORDINATOR)
class RightsPages {

  private final ErasureRegister register;
  private final Receipts receipts;
  private final DataReads reads;

  RightsPages(ErasureRegister register, Receipts receipts, DataReads reads) {
    this.register = register;
    this.receipts = receipts;
    this.reads = reads;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance rights(
        List<ErasureView> erasures, List<DataReads.DataRead> reads);
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance rights() {
    return Templates.rights(register.latest(), reads.latest());
  }

  /** Beside the page, so that a browser that is signed in can download it. */
  @GET
  @Path("recus/{id}.txt")
  @Produces("text/plain;charset=UTF-8")
  @Operation(hidden = true)
  public String receipt(UUID id) {
    return receipts.signed(id);
  }
}
