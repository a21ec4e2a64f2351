package org.sptt.messaging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 201 for what was created. */
class UpsertAnswers {

  @ServerResponseFilter
  void answer(ContainerResponseContext response) {
    if (response.getEntity() instanceof Upsert upsert && upsert.change() == Upsert.Change.CREATED) {
      response.setStatusInfo(Status.CREATED);
    }
  }
}
