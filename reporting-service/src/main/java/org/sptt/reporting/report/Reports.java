package org.sptt.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sptt.edge.Edition;
import org.sptt.edge.Refusals;

/** All reports, drafts and published. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

  /** The latest first. */
  public List<Report> published() {
    return list("publishedAt is not null order by asOf desc, publishedAt desc");
  }

  List<Report> drafts() {
    return list("publishedAt is null order by asOf desc, title, id");
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  Report require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusals.notFound("report"));
  }

  /**
   * The report to be changed, which nobody else changes until the transaction ends.
   *
   * @param seen the version that was read, as an ETag
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412 or 428
   */
  Report requireSeen(UUID id, String seen) {
    Report report =
        Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> Refusals.notFound("report"));
    Edition.require(seen, report.version());
    return report;
  }
}
