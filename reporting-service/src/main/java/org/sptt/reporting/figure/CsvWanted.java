package org.sptt.reporting.figure;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes {@code ?format=csv} for the header that spreadsheets cannot set. */
class CsvWanted {

  private static final String FIGURES = "/api/figures";

  @ServerRequestFilter(preMatching = true)
  void accept(ContainerRequestContext request) {
    boolean wanted = "csv".equals(request.getUriInfo().getQueryParameters().getFirst("format"));
    if (wanted && request.getUriInfo().getPath().startsWith(FIGURES)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, CsvAnswers.CSV);
    }
  }
}
