package org.sptt.edge;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leads from a page of a list to the next: {@code Link: <...>; rel="next"} while there is more. */
class PageLinks {

  @ServerResponseFilter
  void link(ContainerResponseContext response, UriInfo uri) {
    if (response.getEntity() instanceof Page<?> page && page.next() != null) {
      URI next = uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build();
      response.getHeaders().add(HttpHeaders.LINK, Link.fromUri(next).rel("next").build());
    }
  }
}
