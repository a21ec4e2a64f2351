package org.sptt.directory.rights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.events.PersonKey;

@Path("api/data-copies")
@Tag(name = "Data copies", description = "All that all services hold on a person, for them.")
@RolesAllowed(Roles.COORDINATOR)
class DataCopyResource {

  private final DataCopyRegister register;
  private final DataCopyFile file;
  private final PersonKey keys;
  private final Caller caller;

  DataCopyResource(DataCopyRegister register, DataCopyFile file, PersonKey keys, Caller caller) {
    this.register = register;
    this.file = file;
    this.keys = keys;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Have all services copy what they hold on a person",
      description =
          "A service that is down sends its part when it is back. The copy goes by itself when its"
              + " time is over.")
  @APIResponse(responseCode = "202", description = "Ordered; this service's part is in it.")
  @APIResponse(responseCode = "422", description = "Nobody is named.")
  public Response orderDataCopy(@Valid @NotNull WhoseRequest request) {
    UUID id = register.order(request.key(keys), caller.name());
    return Response.accepted(register.require(id)).build();
  }

  @GET
  @Operation(summary = "List the latest copies")
  public List<DataCopyView> listDataCopies() {
    return register.latest();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "See which services have sent their part of a copy")
  public DataCopyView getDataCopy(UUID id) {
    return register.require(id);
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The copy, as far as services have answered",
      description = "The log of reads notes it.")
  @APIResponse(responseCode = "200", description = "The entries of each store of each service.")
  public Response getDataCopyFile(UUID id) {
    return file.json(id);
  }

  @GET
  @Path("{id}/readable")
  @Produces("application/pdf")
  @Operation(summary = "The same for people, in French", description = "The log of reads notes it.")
  @APIResponse(responseCode = "200", description = "An accessible PDF.")
  public Response getReadableDataCopy(UUID id) {
    return file.pdf(id);
  }
}
