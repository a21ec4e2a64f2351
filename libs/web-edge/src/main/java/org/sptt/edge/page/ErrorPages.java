package org.sptt.edge.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to whoever asked for one; the API's callers get it as it is. */
class ErrorPages {

  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final Template error;

  ErrorPages(@Location("error") Template error) {
    this.error = error;
  }

  @ServerResponseFilter
  void show(ContainerRequestContext request, ContainerResponseContext response) {
    // A redirect, too, comes as a problem from the library; it is none to whoever signs in or out.
    boolean refused = response.getStatus() >= 400;
    if (refused && response.getEntity() instanceof HttpProblem && wantsPage(request)) {
      try {
        String page = error.data("status", response.getStatus()).render();
        response.setEntity(page);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PAGE);
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
      } catch (RuntimeException e) {
        // The problem itself is told rather than hidden behind that of its page.
        LOG.warn("an error page cannot be shown", e);
      }
    }
  }

  // Browsers name text/html before all else; programs name JSON or take anything.
  private static boolean wantsPage(ContainerRequestContext request) {
    List<MediaType> accepted = request.getAcceptableMediaTypes();
    return !request.getUriInfo().getPath().startsWith("/api/")
        && accepted.get(0).equals(MediaType.TEXT_HTML_TYPE);
  }
}
