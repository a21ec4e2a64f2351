package org.sptt.training.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sptt.edge.Refusals;

/** The sites that are told of sessions. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

  List<Webhook> told() {
    return list("endedAt is null order by createdAt, id");
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  Webhook require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusals.notFound("webhook"));
  }
}
