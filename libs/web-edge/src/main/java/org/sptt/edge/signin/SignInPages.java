package org.sptt.edge.signin;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The way in: whoever follows it comes back signed in, to this service's first page and nowhere
 * else. The way out, {@code deconnexion}, is the sign-in library's own.
 */
@Path("/")
public class SignInPages {

  @GET
  @Path("connexion")
  @Authenticated
  @Operation(hidden = true)
  public Response signIn(@Context UriInfo uri) {
    return Response.seeOther(uri.getBaseUri()).build();
  }

  /**
   * Where Keycloak sends back to. Only an answer to nothing that was asked gets here unsigned: too
   * late, or forged; it is asked anew.
   */
  @GET
  @Path("signed-in")
  @Authenticated
  @Operation(hidden = true)
  public Response signedIn(@Context UriInfo uri) {
    return Response.seeOther(uri.getBaseUri()).build();
  }
}
